namespace Appraisal.TaskPerformance;

/// <summary>Gathers and sorts customer information: 20%, or nothing when a limit is exceeded and the department lets limits void the item.</summary>
/// <remarks>Source 001, task indicators, 1. The text sets two limits, leaves both blank and prints no sanction.</remarks>
[Clause("TP-1")]
public sealed class InformationGathering : ClauseRule<TaskPerformanceTerms>, IScoresItem
{
    /// <summary>The criterion rated.</summary>
    public string Criterion { get; } = "information-collection";

    /// <summary>The rates that have a limit.</summary>
    public ValueList<string> Indicators { get; } = TaskLimit.Indicators;

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => ((TaskPerformanceTerms)terms).Weights.InformationCollection;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaskPerformanceTerms terms = null!;
        Period period = null!;
        IEnumerable<Rating> ratings = null!;
        IEnumerable<Measurement> readings = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => ratings, query => query
                .Match<Rating>(r => r.Criterion == Criterion, r => r.Employee == appraisee.Employee)
                .Collect())
            .Query(() => readings, query => query
                .Match<Measurement>(m => Indicators.Contains(m.Indicator), m => m.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => Score(appraisee, terms, ratings, readings));
    }

    private ItemScore Score(
        Appraisee appraisee, TaskPerformanceTerms terms, IEnumerable<Rating> ratings, IEnumerable<Measurement> readings)
    {
        var mean = CriterionMean.Of(Criterion, ratings);
        var weight = terms.Weights.InformationCollection;
        var exceeding = terms.LimitVoidsItem ? readings.Where(reading => TaskLimit.IsExceeded(terms, reading)).ToValueList() : [];
        var value = mean.Value * weight / 100;
        var how = exceeding.Count == 0
            ? Explanation.Of($"{mean.How()} x {weight}% = {value}")
            : Explanation.Of($"0, because {Explanation.Join(", ", exceeding.Select(reading => TaskLimit.Exceeding(terms, reading)))}");
        return new ItemScore(ClauseId, appraisee, exceeding.Count == 0 ? value : 0, weight, how, Because.Of(mean.Ratings.Concat<InputFact>(exceeding)))
            .Lacking(CriterionMean.MissingOf([mean]));
    }
}
