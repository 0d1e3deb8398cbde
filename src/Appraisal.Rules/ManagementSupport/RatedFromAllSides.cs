namespace Appraisal.ManagementSupport;

/// <summary>A criterion rated by the employee, superiors and peers: the mean over the groups of each group's mean, times half the dimension's weight.</summary>
/// <remarks>
/// Source 001, management-support post, method 2 (360 degrees). A group without a rating is left out and the others' weights hold among
/// themselves. A group that weighs nothing is left out too: where nobody else rated, the criterion counts as not rated.
/// </remarks>
/// <param name="criterion">The criterion.</param>
/// <param name="weight">The weight of its dimension, in percent.</param>
public abstract class RatedFromAllSides(string criterion, Func<ManagementSupportTerms, Rational> weight)
    : WeightedMean<ManagementSupportTerms>(weight, [criterion], sharedBy: 2)
{
    /// <inheritdoc/>
    protected override ItemPart ScoreOf(ManagementSupportTerms terms, string criterion, IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var groups = ratings
            .GroupBy(rating => rating.Group)
            .Where(group => terms.RaterWeights.Of(group.Key) > 0)
            .OrderBy(group => group.Key)
            .Select(group => (Weight: terms.RaterWeights.Of(group.Key), Mean: CriterionMean.Of(criterion, group)))
            .ToList();
        if (groups.Count == 0) return ItemPart.Rated(CriterionMean.Of(criterion, [])) with { WhyMissing = WhyNothingCounts(criterion, ratings) };
        if (groups.Count == 1) return ItemPart.Rated(groups[0].Mean);

        var weights = groups.Sum(group => group.Weight);
        var sum = groups.Aggregate(Rational.Zero, (total, group) => total + (group.Mean.Value * group.Weight));
        var terminals = groups.Select(group => terms.RaterWeights.IsEqual
            ? group.Mean.How()
            : Explanation.Of($"{group.Mean.How()} x {group.Weight}"));
        return new ItemPart(
            criterion,
            sum / weights,
            Explanation.Of($"({Explanation.Join(" + ", terminals)}) / {weights}"),
            groups.SelectMany(group => group.Mean.Ratings).ToValueList<InputFact>());
    }

    private static Explanation? WhyNothingCounts(string criterion, IEnumerable<Rating> ratings) =>
        ratings.Any() ? Explanation.Of($"{criterion} is rated by groups alone whose weight is 0, so it counts 0") : null;
}
