namespace Appraisal.Samples.Formats.Html;

/// <summary>A bar of a waterfall.</summary>
/// <param name="Clause">The clause that gives or takes; null for a total.</param>
/// <param name="Label">What it is.</param>
/// <param name="From">Where the bar begins: where the one before ended, or 0 for a total.</param>
/// <param name="To">Where the bar ends.</param>
internal sealed record WaterfallStep(string? Clause, string Label, decimal From, decimal To)
{
    /// <summary>Whether it is a total, not a step on the way.</summary>
    public bool IsTotal => Clause is null;

    /// <summary>What it says: the total, or the signed difference.</summary>
    public decimal Value => IsTotal ? To : To - From;
}
