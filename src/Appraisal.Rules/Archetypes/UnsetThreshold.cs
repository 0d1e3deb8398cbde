namespace Appraisal;

/// <summary>A reading was taken although the figure to hold it against is left blank and unset: a finding <c>threshold-unset</c>.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="indicator">The indicator, for example <c>patient-satisfaction</c>.</param>
/// <param name="threshold">The figure; null while it is unset.</param>
public abstract class UnsetThreshold<TTerms>(string indicator, Func<TTerms, decimal?> threshold) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The indicator.</summary>
    public string Indicator { get; } = indicator;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        Measurement reading = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => reading, m => m.Indicator == Indicator, m => m.Employee == appraisee.Employee)
            .Having(() => IsUnset(terms));

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "threshold-unset", Message(reading), Because.Of(reading)));
    }

    private static Explanation Message(Measurement reading) =>
        Explanation.Of($"{reading.Indicator} is {reading.Value}, but the document leaves its threshold blank and no term sets it");

    private bool IsUnset(TTerms terms) => threshold(terms) is null;
}
