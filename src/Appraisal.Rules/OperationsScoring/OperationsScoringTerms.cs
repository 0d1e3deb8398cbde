namespace Appraisal.OperationsScoring;

/// <summary>The figures of the operations scoring standard. Source 001.</summary>
public sealed record OperationsScoringTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "operations-scoring";

    /// <summary>The weights of the four dimensions, in percent of the total; they add up to 100. Scoring standard 1 to 4.</summary>
    [Term("OP-1.1", "OP-1.2", "OP-1.3", "OP-1.4", Unit = "percent")]
    public OperationsScoringWeights Weights { get; init; } = new();

    /// <summary>The lower bounds of the grades, in points. Scoring system.</summary>
    [Term("OP-2.1", "OP-2.2", "OP-2.3", "OP-2.4", "OP-2.5", Unit = "points")]
    public GradeBounds GradeBounds { get; init; } = new();

    /// <summary>A dimension whose mean lies below this many points calls for a training plan; 60 by reading: the lowest mark that is not unqualified.</summary>
    [Term("OP-3.2", Unit = "points", Maximum = "100")]
    public decimal TrainingPlanBelow { get; init; } = 60;

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        CheckSum("weights", 100, Weights.Professionalism, Weights.Responsiveness, Weights.Communication, Weights.ProblemSolving)
            .Concat(GradeBounds.Check("gradeBounds"));
}

/// <summary>The weights of the four dimensions, in percent.</summary>
public sealed record OperationsScoringWeights
{
    /// <summary>Professionalism and knowledge; printed 30.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Professionalism { get; init; } = 30;

    /// <summary>Response and efficiency; printed 30.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Responsiveness { get; init; } = 30;

    /// <summary>Communication and collaboration; printed 20.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Communication { get; init; } = 20;

    /// <summary>Problem solving; printed 20.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProblemSolving { get; init; } = 20;
}
