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
