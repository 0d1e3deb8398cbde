namespace Appraisal.HotlineProcessor;

/// <summary>Timeliness: 10 x (1 - overdue / processed), or the bands that a department gives. Source 001, 10086 ticket processor, (3).</summary>
/// <remarks>The table with the scale is cut off; the line is a reading. Without tickets the item scores 0.</remarks>
[Clause("HP-3")]
public sealed class Timeliness : ClauseRule<HotlineProcessorTerms>, IScoresItem, IBanded
{
    /// <summary>The indicator of overdue tickets.</summary>
    public const string Overdue = "tickets-overdue";

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => ((HotlineProcessorTerms)terms).TimelinessPoints;

    /// <inheritdoc/>
    public IEnumerable<BandScale> Bands(SchemeTerms terms) => [((HotlineProcessorTerms)terms).TimelinessScale()];

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        HotlineProcessorTerms terms = null!;
        Period period = null!;
        IEnumerable<Measurement> overdue = null!;
        IEnumerable<Measurement> processed = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => overdue, query => query
                .Match<Measurement>(m => m.Indicator == Overdue, m => m.Employee == appraisee.Employee)
                .Collect())
            .Query(() => processed, query => query
                .Match<Measurement>(m => m.Indicator == VolumeScore.Processed, m => m.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => Score(appraisee, terms, overdue, processed));
    }

    private ItemScore Score(
        Appraisee appraisee, HotlineProcessorTerms terms, IEnumerable<Measurement> overdue, IEnumerable<Measurement> processed)
    {
        var readings = overdue.Concat(processed).ToValueList();
        var because = Because.Of(readings);
        if (readings.Count < 2)
        {
            var missing = new[] { Overdue, VolumeScore.Processed }
                .Where(indicator => readings.All(reading => reading.Indicator != indicator))
                .Select(indicator => new MissingInput(indicator))
                .ToValueList();
            var names = string.Join(" and ", missing.Select(input => input.Code));
            return new ItemScore(ClauseId, appraisee, Rational.Zero, terms.TimelinessPoints, Explanation.Of($"without {names}: 0"), because)
                .Lacking(missing);
        }

        var (late, all) = (readings[0].Value, readings[1].Value);
        if (all == 0)
        {
            return new ItemScore(ClauseId, appraisee, Rational.Zero, terms.TimelinessPoints, Explanation.Of($"no tickets processed: 0"), because);
        }

        var rate = (Rational)late / all;
        var (value, how) = terms.TimelinessBands.Count == 0 ? Linear(terms.TimelinessPoints, rate, late, all) : Banded(terms, rate, late, all);
        return new ItemScore(ClauseId, appraisee, value, terms.TimelinessPoints, how, because);
    }

    private static (Rational Value, Explanation How) Linear(decimal points, Rational rate, decimal late, decimal all)
    {
        var value = points * (1 - rate);
        return (value, Explanation.Of($"{points} x (1 - {late} / {all}) = {value}"));
    }

    private static (Rational Value, Explanation How) Banded(HotlineProcessorTerms terms, Rational rate, decimal late, decimal all)
    {
        var band = terms.TimelinessBands.FirstOrDefault(candidate => rate <= candidate.UpTo);
        return band is null
            ? (Rational.Zero, Explanation.Of($"overdue {late} / {all} = {rate}, beyond the last band: 0"))
            : (band.Points, Explanation.Of($"overdue {late} / {all} = {rate}, up to {band.UpTo}: {band.Points}"));
    }
}

/// <summary>No tickets were processed, so timeliness cannot be measured.</summary>
[Clause("HP-3", Part = "no tickets")]
public sealed class NothingProcessed : ClauseRule<HotlineProcessorTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        HotlineProcessorTerms terms = null!;
        Period period = null!;
        Measurement processed = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => processed, m => m.Indicator == VolumeScore.Processed, m => m.Employee == appraisee.Employee, m => m.Value == 0);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "no-tickets", Explanation.Of($"no tickets were processed"), Because.Of(processed)));
    }
}
