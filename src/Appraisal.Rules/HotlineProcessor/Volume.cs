namespace Appraisal.HotlineProcessor;

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
