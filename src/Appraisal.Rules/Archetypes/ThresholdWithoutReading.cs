namespace Appraisal;

/// <summary>A figure is set to hold a reading against, but the reading is absent: a finding <c>missing-input</c>, which leaves the statement incomplete (reading G8).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="indicator">The indicator, for example <c>patient-satisfaction</c>.</param>
/// <param name="threshold">The figure; while it is null the reading is not required.</param>
public abstract class ThresholdWithoutReading<TTerms>(string indicator, Func<TTerms, decimal?> threshold) : ClauseRule<TTerms>
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

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Having(() => IsSet(terms))
            .Not<Measurement>(m => m.Indicator == Indicator, m => m.Employee == appraisee.Employee);

        Then()
            .Yield(_ => new AbsentInput(ClauseId, appraisee, new MissingInput(Indicator), Message(terms)));
    }

    private Explanation Message(TTerms terms) => Explanation.Of($"{Indicator} is missing, although a term sets {threshold(terms)} to hold it against");

    private bool IsSet(TTerms terms) => threshold(terms) is not null;
}
