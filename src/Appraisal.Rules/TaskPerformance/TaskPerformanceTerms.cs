namespace Appraisal.TaskPerformance;

/// <summary>The figures of the customer-service centre's task indicators. Source 001.</summary>
public sealed record TaskPerformanceTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "task-performance";

    /// <summary>The weights of the five indicators, in percent; equal by reading (G11), and 100 in all.</summary>
    [Term("TP-1", "TP-2", "TP-3", "TP-4", "TP-5", Unit = "percent")]
    public TaskWeights Weights { get; init; } = new();

    /// <summary>The largest share of wrong data allowed, a rate; unset, because the document leaves it blank.</summary>
    [Term("TP-1", Unit = "rate", Maximum = "1")]
    public decimal? DataErrorLimit { get; init; }

    /// <summary>The largest share of missing files allowed, a rate; unset, because the document leaves it blank.</summary>
    [Term("TP-1", Unit = "rate", Maximum = "1")]
    public decimal? FileMissingLimit { get; init; }

    /// <summary>Whether exceeding a limit makes the item 0; by default not, because no sanction is printed.</summary>
    [Term("TP-1")]
    public bool LimitVoidsItem { get; init; }

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        CheckSum(
            "weights",
            100,
            Weights.InformationCollection,
            Weights.InformationAnalysis,
            Weights.SalesStatistics,
            Weights.InquiriesAndComplaints,
            Weights.DailyAffairs);
}

/// <summary>The weights of the five indicators, in percent; no weights are printed.</summary>
public sealed record TaskWeights
{
    /// <summary>Information gathered and sorted; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal InformationCollection { get; init; } = 20;

    /// <summary>Information analysed; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal InformationAnalysis { get; init; } = 20;

    /// <summary>Sales statistics; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal SalesStatistics { get; init; } = 20;

    /// <summary>Inquiries and complaints; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal InquiriesAndComplaints { get; init; } = 20;

    /// <summary>Daily affairs; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal DailyAffairs { get; init; } = 20;
}
