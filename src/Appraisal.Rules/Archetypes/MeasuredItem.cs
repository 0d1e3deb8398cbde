namespace Appraisal;

/// <summary>An item scored from one reading of the appraisee; without the reading it scores 0 (reading G8).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="indicator">The indicator.</param>
public abstract class MeasuredItem<TTerms>(string indicator) : ClauseRule<TTerms>, IScoresItem
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The indicator.</summary>
    public string Indicator { get; } = indicator;

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => Full((TTerms)terms);

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
            .Yield(_ => ScoreOf(appraisee, terms, readings));
    }

    /// <summary>The most the item can earn, in points.</summary>
    /// <param name="terms">The scheme's figures.</param>
    protected abstract decimal Full(TTerms terms);

    /// <summary>The points of a reading, exact, and the arithmetic.</summary>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="reading">The reading.</param>
    protected abstract (Rational Value, Explanation How) Score(TTerms terms, decimal reading);

    private ItemScore ScoreOf(Appraisee appraisee, TTerms terms, IEnumerable<Measurement> readings)
    {
        var reading = readings.FirstOrDefault();
        if (reading is null)
        {
            return new ItemScore(ClauseId, appraisee, Rational.Zero, Full(terms), Explanation.Of($"{Indicator} is missing: 0"), [])
                .Lacking([new MissingInput(Indicator)]);
        }

        var (value, how) = Score(terms, reading.Value);
        return new ItemScore(ClauseId, appraisee, value, Full(terms), how, [reading]);
    }
}

/// <summary>An item scored from one reading by a line between two bounds.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="indicator">The indicator.</param>
/// <param name="scale">The bounds and the full points.</param>
/// <param name="from">Where the line starts.</param>
public abstract class LinearItem<TTerms>(string indicator, Func<TTerms, LinearScale> scale, Func<TTerms, LinearFrom> from)
    : MeasuredItem<TTerms>(indicator), IBanded
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public IEnumerable<BandScale> Bands(SchemeTerms terms) => [scale((TTerms)terms).Bands(Indicator, from((TTerms)terms))];

    /// <inheritdoc/>
    protected override decimal Full(TTerms terms) => scale(terms).Points;

    /// <inheritdoc/>
    protected override (Rational Value, Explanation How) Score(TTerms terms, decimal reading) =>
        (scale(terms).Score(reading, from(terms)), scale(terms).How(reading, from(terms)));
}
