namespace Appraisal.HotlineProcessor;

/// <summary>The tickets that one processor processed, for the mean of all. It makes no line.</summary>
/// <param name="Appraisee">The processor.</param>
/// <param name="Tickets">The processor's tickets.</param>
public sealed record ProcessorVolume(Appraisee Appraisee, Measurement Tickets) : Outcome("HP-1", Appraisee, [Tickets]);

/// <summary>The tickets of all processors appraised who have the figure, together.</summary>
/// <param name="Tickets">Their sum.</param>
/// <param name="Processors">How many they are, 1 and up.</param>
public sealed record PeerVolume(Rational Tickets, int Processors)
{
    /// <summary>The sum and number of a set of processors.</summary>
    public static PeerVolume Of(IEnumerable<ProcessorVolume> volumes)
    {
        var all = volumes.ToList();
        return new PeerVolume(all.Aggregate(Rational.Zero, (sum, volume) => sum + volume.Tickets.Value), all.Count);
    }
}

/// <summary>Hands the tickets of each processor to the mean.</summary>
[Clause("HP-1", Part = "volumes")]
public sealed class ProcessorVolumes : ClauseRule<HotlineProcessorTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        HotlineProcessorTerms terms = null!;
        Period period = null!;
        Measurement tickets = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => tickets, m => m.Indicator == VolumeScore.Processed, m => m.Employee == appraisee.Employee);

        Then()
            .Yield(_ => new ProcessorVolume(appraisee, tickets));
    }
}

/// <summary>The mean of the processors, once for all of them.</summary>
[Clause("HP-1", Part = "mean"), Priority(Stage.Comparison)]
public sealed class PeerVolumes : ClauseRule<HotlineProcessorTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<ProcessorVolume> volumes = null!;

        When()
            .Query(() => volumes, query => query
                .Match<ProcessorVolume>()
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => PeerVolume.Of(volumes));
    }
}

/// <summary>Tickets processed: own tickets over the mean of all processors; full from 110%, none below 70%, linear between. Source 001, 10086 ticket processor, (1).</summary>
[Clause("HP-1"), Priority(Stage.Section)]
public sealed class VolumeScore : ClauseRule<HotlineProcessorTerms>, IScoresItem, IBanded
{
    /// <summary>The indicator of tickets processed.</summary>
    public const string Processed = "tickets-processed";

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => ((HotlineProcessorTerms)terms).Volume.Points;

    /// <inheritdoc/>
    public IEnumerable<BandScale> Bands(SchemeTerms terms)
    {
        var figures = (HotlineProcessorTerms)terms;
        return [figures.Volume.Bands("own tickets / mean of all processors", figures.LinearFrom)];
    }

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        HotlineProcessorTerms terms = null!;
        Period period = null!;
        IEnumerable<ProcessorVolume> own = null!;
        IEnumerable<PeerVolume> peers = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => own, query => query
                .Match<ProcessorVolume>(volume => volume.Employee == appraisee.Employee)
                .Collect())
            .Query(() => peers, query => query
                .Match<PeerVolume>()
                .Collect());

        Then()
            .Yield(_ => Score(appraisee, terms, own, peers));
    }

    private ItemScore Score(
        Appraisee appraisee, HotlineProcessorTerms terms, IEnumerable<ProcessorVolume> own, IEnumerable<PeerVolume> peers)
    {
        var tickets = own.FirstOrDefault()?.Tickets;
        var full = terms.Volume.Points;
        if (tickets is null || peers.FirstOrDefault() is not { } peer)
        {
            return new ItemScore(ClauseId, appraisee, Rational.Zero, full, Explanation.Of($"{Processed} is missing: 0"), [])
                .Lacking([new MissingInput(Processed)]);
        }

        if (peer.Tickets.Sign == 0)
        {
            return new ItemScore(ClauseId, appraisee, Rational.Zero, full, Explanation.Of($"the mean of all processors is 0: 0"), [tickets]);
        }

        var ratio = (Rational)tickets.Value * peer.Processors / peer.Tickets;
        var how = Explanation.Of(
            $"ratio {tickets.Value} / ({peer.Tickets} / {peer.Processors}) = {ratio}; {terms.Volume.How(ratio, terms.LinearFrom)}");
        return new ItemScore(ClauseId, appraisee, terms.Volume.Score(ratio, terms.LinearFrom), full, how, [tickets]);
    }
}

/// <summary>No processor processed any ticket: there is no mean to compare with.</summary>
[Clause("HP-1", Part = "no tickets"), Priority(Stage.Section)]
public sealed class NoTickets : ClauseRule<HotlineProcessorTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        ProcessorVolume own = null!;
        PeerVolume peers = null!;

        When()
            .Match(() => peers, volume => volume.Tickets.Sign == 0)
            .Match(() => own);

        Then()
            .Yield(_ => new Finding(
                ClauseId, own.Appraisee, "no-tickets", Explanation.Of($"the mean of all processors is 0"), Because.Of(own.Tickets)));
    }
}
