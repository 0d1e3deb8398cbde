namespace Appraisal.TaobaoService;

/// <summary>Every failed handover in the period is a breach; one that did no recorded harm is a finding besides and takes no position.</summary>
/// <remarks>Source 000, hours 3: only failures that caused loss or harmed a customer are fined.</remarks>
[Clause("TB-3.3", Part = "record")]
public sealed class HandoverFailure : ClauseRule<TaobaoServiceTerms>
{
    internal const string Kind = "handover-failure";

    /// <summary>The circumstances that make a failed handover count.</summary>
    internal static ValueList<string> Harms { get; } = ["loss", "customer-impact"];

    /// <summary>The first day whose failures count: the policy's first.</summary>
    internal static DateOnly Since => TaobaoServiceScheme.InForceFrom;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        Occurrence failure = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => failure, o => o.Kind == Kind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => new Breach(ClauseId, appraisee, failure));
    }
}

/// <summary>A failed handover without recorded harm: a finding.</summary>
/// <remarks>Source 000, hours 3 (reading G7).</remarks>
[Clause("TB-3.3", Part = "finding")]
public sealed class HarmlessHandoverFailure : ClauseRule<TaobaoServiceTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        Occurrence failure = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(
                () => failure,
                o => o.Kind == HandoverFailure.Kind,
                o => o.Circumstances.Count == 0,
                o => o.Employee == appraisee.Employee,
                o => o.Date >= period.From);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, failure.Kind, OccurrenceText.Recorded(failure), Because.Of(failure)));
    }
}
