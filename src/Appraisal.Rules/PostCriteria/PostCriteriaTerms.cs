namespace Appraisal.PostCriteria;

/// <summary>The figures of the criteria for five posts: for each post the weights of its criteria. Source 001.</summary>
/// <remarks>The document prints no weights: the criteria of a post weigh equally (reading G11).</remarks>
public sealed record PostCriteriaTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "post-criteria";

    /// <summary>The weights of the criteria for reception, in percent; they add up to 100.</summary>
    [Term("PC-1.1", "PC-1.2", "PC-1.3", "PC-1.4", "PC-1.5", Unit = "percent")]
    public ReceptionWeights ReceptionWeights { get; init; } = new();

    /// <summary>The weights of the criteria for technical support, in percent; they add up to 100.</summary>
    [Term("PC-2.1", "PC-2.2", "PC-2.3", "PC-2.4", "PC-2.5", Unit = "percent")]
    public TechnicalSupportWeights TechnicalSupportWeights { get; init; } = new();

    /// <summary>The weights of the criteria for complaint handling, in percent; they add up to 100.</summary>
    [Term("PC-3.1", "PC-3.2", "PC-3.3", "PC-3.4", Unit = "percent")]
    public ComplaintHandlingWeights ComplaintHandlingWeights { get; init; } = new();

    /// <summary>The weights of the criteria for after sales service, in percent; they add up to 100.</summary>
    [Term("PC-4.1", "PC-4.2", "PC-4.3", "PC-4.4", Unit = "percent")]
    public AfterSalesServiceWeights AfterSalesServiceWeights { get; init; } = new();

    /// <summary>The weights of the criteria for data analysis, in percent; they add up to 100.</summary>
    [Term("PC-5.1", "PC-5.2", "PC-5.3", Unit = "percent")]
    public DataAnalysisWeights DataAnalysisWeights { get; init; } = new();

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
    [
        .. CheckSum(
            "receptionWeights",
            100,
            ReceptionWeights.ProductKnowledge,
            ReceptionWeights.Expression,
            ReceptionWeights.ProblemSolving,
            ReceptionWeights.ServiceAttitude,
            ReceptionWeights.CustomerSatisfaction),
        .. CheckSum(
            "technicalSupportWeights",
            100,
            TechnicalSupportWeights.TechnicalKnowledge,
            TechnicalSupportWeights.ProblemAnalysis,
            TechnicalSupportWeights.Teamwork,
            TechnicalSupportWeights.ResolutionEfficiency,
            TechnicalSupportWeights.SupportQuality),
        .. CheckSum(
            "complaintHandlingWeights",
            100,
            ComplaintHandlingWeights.ComplaintHandling,
            ComplaintHandlingWeights.Communication,
            ComplaintHandlingWeights.HandlingEfficiency,
            ComplaintHandlingWeights.HandlingQuality),
        .. CheckSum(
            "afterSalesServiceWeights",
            100,
            AfterSalesServiceWeights.AfterSalesKnowledge,
            AfterSalesServiceWeights.ProblemSolving,
            AfterSalesServiceWeights.RelationshipManagement,
            AfterSalesServiceWeights.AfterSalesQuality),
        .. DataAnalysisWeights.Check("dataAnalysisWeights"),
    ];
}
