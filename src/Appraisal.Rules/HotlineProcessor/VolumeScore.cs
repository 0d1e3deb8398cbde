namespace Appraisal.HotlineProcessor;

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
