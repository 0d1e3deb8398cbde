namespace Appraisal.PostCriteria;

/// <summary>The five posts.</summary>
internal static class Post
{
    /// <summary>Receives customers.</summary>
    public const string Reception = "reception";

    /// <summary>Gives technical support.</summary>
    public const string TechnicalSupport = "technical-support";

    /// <summary>Handles complaints.</summary>
    public const string ComplaintHandling = "complaint-handling";

    /// <summary>Gives after-sales service.</summary>
    public const string AfterSalesService = "after-sales-service";

    /// <summary>Analyses data.</summary>
    public const string DataAnalysis = "data-analysis";

    /// <summary>All posts, in the document's order.</summary>
    public static ValueList<string> All { get; } = [Reception, TechnicalSupport, ComplaintHandling, AfterSalesService, DataAnalysis];
}
