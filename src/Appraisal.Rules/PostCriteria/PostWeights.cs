namespace Appraisal.PostCriteria;

/// <summary>The weights of the criteria for reception, in percent; equal by reading.</summary>
public sealed record ReceptionWeights
{
    /// <summary>The weight of <c>product-knowledge</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProductKnowledge { get; init; } = 20;

    /// <summary>The weight of <c>expression</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Expression { get; init; } = 20;

    /// <summary>The weight of <c>problem-solving</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProblemSolving { get; init; } = 20;

    /// <summary>The weight of <c>service-attitude</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ServiceAttitude { get; init; } = 20;

    /// <summary>The weight of <c>customer-satisfaction</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal CustomerSatisfaction { get; init; } = 20;
}

/// <summary>The weights of the criteria for technical support, in percent; equal by reading.</summary>
public sealed record TechnicalSupportWeights
{
    /// <summary>The weight of <c>technical-knowledge</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal TechnicalKnowledge { get; init; } = 20;

    /// <summary>The weight of <c>problem-analysis</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProblemAnalysis { get; init; } = 20;

    /// <summary>The weight of <c>teamwork</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Teamwork { get; init; } = 20;

    /// <summary>The weight of <c>resolution-efficiency</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ResolutionEfficiency { get; init; } = 20;

    /// <summary>The weight of <c>support-quality</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal SupportQuality { get; init; } = 20;
}

/// <summary>The weights of the criteria for complaint handling, in percent; equal by reading.</summary>
public sealed record ComplaintHandlingWeights
{
    /// <summary>The weight of <c>complaint-handling</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ComplaintHandling { get; init; } = 25;

    /// <summary>The weight of <c>communication</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Communication { get; init; } = 25;

    /// <summary>The weight of <c>handling-efficiency</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal HandlingEfficiency { get; init; } = 25;

    /// <summary>The weight of <c>handling-quality</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal HandlingQuality { get; init; } = 25;
}

/// <summary>The weights of the criteria for after sales service, in percent; equal by reading.</summary>
public sealed record AfterSalesServiceWeights
{
    /// <summary>The weight of <c>after-sales-knowledge</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal AfterSalesKnowledge { get; init; } = 25;

    /// <summary>The weight of <c>problem-solving</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProblemSolving { get; init; } = 25;

    /// <summary>The weight of <c>relationship-management</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal RelationshipManagement { get; init; } = 25;

    /// <summary>The weight of <c>after-sales-quality</c>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal AfterSalesQuality { get; init; } = 25;
}
