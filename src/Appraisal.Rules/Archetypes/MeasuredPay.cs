namespace Appraisal;

/// <summary>A part of the pay that depends on one reading; 0 when it is absent (reading G8), rounded to 0.01 yuan on its line (reading G5).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="indicator">The indicator.</param>
public abstract class MeasuredPay<TTerms>(string indicator) : ClauseRule<TTerms>
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
        IEnumerable<Measurement> readings = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => readings, query => query
                .Match<Measurement>(m => m.Indicator == Indicator, m => m.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => Pay(appraisee, terms, readings));
    }

    /// <summary>The pay for a reading, in yuan, exact.</summary>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="reading">The reading, in the indicator's unit.</param>
    protected abstract Reckoning PayFor(TTerms terms, decimal reading);

    private PayItem Pay(Appraisee appraisee, TTerms terms, IEnumerable<Measurement> readings)
    {
        if (readings.FirstOrDefault() is not { } reading)
        {
            return new PayItem(ClauseId, appraisee, 0m, Explanation.Of($"{Indicator} is missing, so 0"), []).Lacking([new MissingInput(Indicator)]);
        }

        var pay = PayFor(terms, reading.Value);
        return new PayItem(ClauseId, appraisee, pay.Value.Round(2), pay.How, [reading]);
    }
}
