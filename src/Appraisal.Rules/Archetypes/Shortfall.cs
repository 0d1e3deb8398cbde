namespace Appraisal;

/// <summary>A clause that takes points away for each unit short of a required number.</summary>
/// <remarks>Without the reading its item scores 0 (reading G8): the whole points of the item are taken away.</remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="section">The id of the item that is lowered.</param>
/// <param name="indicator">The indicator, a count.</param>
public abstract class Shortfall<TTerms>(string section, string indicator) : ClauseRule<TTerms>, ITakesPoints
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The id of the item that is lowered.</summary>
    public string Section { get; } = section;

    /// <summary>The indicator.</summary>
    public string Indicator { get; } = indicator;

    /// <inheritdoc/>
    public ValueList<string> TakenFor => [Indicator];

    /// <inheritdoc/>
    public Rational MostAtOnce(SchemeTerms terms) => Points((TTerms)terms);

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
            .Yield(_ => Deduct(appraisee, terms, readings));
    }

    /// <summary>The number required.</summary>
    /// <param name="terms">The scheme's figures.</param>
    protected abstract decimal Required(TTerms terms);

    /// <summary>The points for each unit short.</summary>
    /// <param name="terms">The scheme's figures.</param>
    protected abstract decimal Points(TTerms terms);

    /// <summary>The full points of the item.</summary>
    /// <param name="terms">The scheme's figures.</param>
    protected abstract decimal Full(TTerms terms);

    private Deduction Deduct(Appraisee appraisee, TTerms terms, IEnumerable<Measurement> readings)
    {
        var reading = readings.FirstOrDefault();
        if (reading is null)
        {
            var how = Explanation.Of($"{Indicator} is missing, so the item scores 0: {Full(terms)}");
            return new Deduction(ClauseId, appraisee, Section, Full(terms), how, []).Lacking([new MissingInput(Indicator)]);
        }

        // What suffices stands on the statement too: the item's points rest on it.
        if (reading.Value >= Required(terms))
        {
            var enough = Explanation.Of($"{reading.Value} of {Required(terms)}: 0");
            return new Deduction(ClauseId, appraisee, Section, Rational.Zero, enough, [reading]);
        }

        var taken = (Rational)(Required(terms) - reading.Value) * Points(terms);
        return new Deduction(
            ClauseId,
            appraisee,
            Section,
            taken,
            Explanation.Of($"({Required(terms)} - {reading.Value}) x {Points(terms)} = {taken}"),
            [reading]);
    }
}
