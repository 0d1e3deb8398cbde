namespace Appraisal.OperationsScoring;

/// <summary>A low grade or a weak dimension calls for a training plan; the finding names the weak dimensions, or the lowest when none is weak.</summary>
/// <remarks>
/// Source 001, operations scoring standard, frequency: the results show the problems and training plans follow. Reading: low is
/// needs-improvement or unqualified, weak is a mean below 60. Dimensions that share the lowest mean are all named.
/// </remarks>
[Clause("OP-3.2"), Priority(Stage.Grade)]
public sealed class TrainingPlanDue : ClauseRule<OperationsScoringTerms>
{
    /// <summary>The criteria of all dimensions.</summary>
    public ValueList<string> Criteria { get; } = Dimension.All.SelectMany(dimension => dimension.Criteria).ToValueList();

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        OperationsScoringTerms terms = null!;
        Period period = null!;
        Grade grade = null!;
        IEnumerable<Rating> ratings = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => grade, g => g.Scheme == Scheme, g => g.Employee == appraisee.Employee)
            .Query(() => ratings, query => query
                .Match<Rating>(r => Criteria.Contains(r.Criterion), r => r.Employee == appraisee.Employee)
                .Collect()
                .Where(all => IsDue(grade, terms, all)));

        Then()
            .Yield(_ => PlanFor(appraisee, terms, ratings));
    }

    private static bool IsDue(Grade grade, OperationsScoringTerms terms, IEnumerable<Rating> ratings) =>
        grade.Code is GradeCodes.NeedsImprovement or GradeCodes.Unqualified
        || ResultsOf(ratings).Exists(result => result.Mean < terms.TrainingPlanBelow);

    private Finding PlanFor(Appraisee appraisee, OperationsScoringTerms terms, IEnumerable<Rating> ratings)
    {
        var results = ResultsOf(ratings);
        var weak = results.FindAll(result => result.Mean < terms.TrainingPlanBelow);
        if (weak.Count == 0) weak = results.FindAll(result => results.TrueForAll(other => result.Mean <= other.Mean));

        var named = Explanation.Join(", ", weak.Select(result => Explanation.Of($"{result.Dimension.Name} {result.Mean}")));
        return new Finding(
            ClauseId, appraisee, "training-plan-due", Explanation.Of($"a training plan is due for: {named}"), Because.Of(weak.SelectMany(result => result.Ratings)));
    }

    private static List<Result> ResultsOf(IEnumerable<Rating> ratings)
    {
        var given = ratings.ToList();
        return [.. Dimension.All.Select(dimension => ResultOf(dimension, given))];
    }

    private static Result ResultOf(Dimension dimension, List<Rating> ratings)
    {
        var means = CriterionMean.Of(dimension.Criteria, ratings);
        var sum = means.Aggregate(Rational.Zero, (total, mean) => total + mean.Value);
        return new Result(dimension, sum / means.Count, means.SelectMany(mean => mean.Ratings).ToValueList());
    }

    private sealed record Result(Dimension Dimension, Rational Mean, ValueList<Rating> Ratings);
}
