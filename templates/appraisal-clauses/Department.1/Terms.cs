namespace Department._1;

/// <summary>The department's figures, beside those of the scheme.</summary>
public sealed record Terms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "service-norm";

    /// <summary>Points for keeping a customer waiting, each time. Order 1, 1: 2.</summary>
    [Term("DEPT-1", Unit = "points", Maximum = "100")]
    public decimal CustomerKeptWaiting { get; init; } = 2;
}
