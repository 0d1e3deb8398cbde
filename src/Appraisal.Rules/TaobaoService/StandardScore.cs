namespace Appraisal.TaobaoService;

/// <summary>What a reading earns on its band, before its weight. It stands on no statement: the indicator's own clause weighs it.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">Points, exact, from 0 to 100.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The reading.</param>
public sealed record StandardScore(
    string Clause, Appraisee Appraisee, string Indicator, Rational Value, Explanation How, ValueList<InputFact> Because)
    : Outcome(Clause, Appraisee, Because);

/// <summary>Scores a reading by its indicator's band; outside the band the score stays at the nearer end.</summary>
/// <remarks>Source 000, table 1. Reading: the table says nothing of readings outside; term <see cref="TaobaoServiceTerms.OutsideBand"/>.</remarks>
[Clause("TB-6.0")]
public sealed class BandedReading : ClauseRule<TaobaoServiceTerms>
{
    /// <summary>The indicators that have a band.</summary>
    public ValueList<string> Indicators { get; } =
        ["inquiry-conversion-rate", "sales", "average-order-value", "average-response-seconds", "reply-rate"];

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        Measurement reading = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => reading, m => Indicators.Contains(m.Indicator), m => m.Employee == appraisee.Employee);

        Then()
            .Yield(_ => Score(appraisee, terms, reading));
    }

    /// <summary>The band of an indicator.</summary>
    internal static Band BandOf(string indicator, TaobaoServiceTerms terms) => indicator switch
    {
        "inquiry-conversion-rate" => terms.InquiryConversionBand,
        "sales" => terms.SalesBand,
        "average-order-value" => terms.AverageOrderValueBand,
        "average-response-seconds" => terms.AverageResponseBand,
        _ => terms.ReplyRateBand,
    };

    private StandardScore Score(Appraisee appraisee, TaobaoServiceTerms terms, Measurement reading)
    {
        var score = BandOf(reading.Indicator, terms).Score(reading.Value, terms.OutsideBand);
        return new StandardScore(ClauseId, appraisee, reading.Indicator, score.Value, score.How, [reading]);
    }
}
