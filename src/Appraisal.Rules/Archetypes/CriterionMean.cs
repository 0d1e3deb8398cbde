namespace Appraisal;

/// <summary>The score of one criterion: the mean of its raters' scores, exact (reading G12).</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">The mean; 0 when nobody rated (reading G8).</param>
/// <param name="Ratings">The ratings it is the mean of, by rater.</param>
public sealed record CriterionMean(string Criterion, Rational Value, ValueList<Rating> Ratings)
{
    /// <summary>Whether nobody rated the criterion.</summary>
    public bool IsMissing => Ratings.Count == 0;

    /// <summary>The scores of several criteria, in their order, from one employee's ratings.</summary>
    public static ValueList<CriterionMean> Of(ValueList<string> criteria, IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var ratingsOf = ratings.ToLookup(rating => rating.Criterion, StringComparer.Ordinal);
        return criteria.Select(criterion => Of(criterion, ratingsOf[criterion])).ToValueList();
    }

    /// <summary>The score of one criterion from the ratings on it.</summary>
    public static CriterionMean Of(string criterion, IEnumerable<Rating> ratings)
    {
        var ordered = ratings.OrderBy(rating => rating.Rater, StringComparer.Ordinal).ToValueList();
        var sum = ordered.Aggregate(Rational.Zero, (total, rating) => total + rating.Score);
        return new CriterionMean(criterion, ordered.Count == 0 ? Rational.Zero : sum / ordered.Count, ordered);
    }

    /// <summary>The score, or how it is the mean of several raters' scores.</summary>
    public Explanation How() => Ratings.Count <= 1
        ? Explanation.Of($"{Value}")
        : Explanation.Of($"({Explanation.Join(" + ", Ratings.Select(rating => Explanation.Of($"{rating.Score}")))}) / {Ratings.Count}");

    /// <summary>The codes that are missing among several criteria.</summary>
    public static ValueList<MissingInput> MissingOf(IEnumerable<CriterionMean> means) =>
        means.Where(mean => mean.IsMissing).Select(mean => new MissingInput(mean.Criterion)).ToValueList();
}
