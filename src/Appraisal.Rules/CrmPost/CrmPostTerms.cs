namespace Appraisal.CrmPost;

/// <summary>The figures of the standard for the customer-relationship post. Source 001.</summary>
public sealed record CrmPostTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "crm-post";

    /// <summary>The weights of the four standards, in percent; equal by reading (G11), and 100 in all.</summary>
    [Term(
        "CR-1.1", "CR-1.2", "CR-1.3", "CR-2.1", "CR-2.2", "CR-2.3", "CR-3.1", "CR-3.2", "CR-3.3", "CR-4.1",
        Unit = "percent")]
    public CrmPostWeights Weights { get; init; } = new();

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        CheckSum("weights", 100, Weights.Communication, Weights.ProblemSolving, Weights.CustomerSatisfaction, Weights.Teamwork);
}

/// <summary>The weights of the four standards, in percent; no weights are printed.</summary>
public sealed record CrmPostWeights
{
    /// <summary>Communication; 25 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Communication { get; init; } = 25;

    /// <summary>Problem solving; 25 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProblemSolving { get; init; } = 25;

    /// <summary>Customer satisfaction; 25 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal CustomerSatisfaction { get; init; } = 25;

    /// <summary>Teamwork; 25 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Teamwork { get; init; } = 25;
}
