namespace Appraisal.Engine.Aggregators;

/// <summary>What the session tells a custom aggregator.</summary>
public sealed class AggregationContext
{
    internal AggregationContext(IFactIdentityComparer factIdentityComparer)
    {
        FactIdentityComparer = factIdentityComparer;
    }

    /// <summary>Tells when two objects are the same fact.</summary>
    public IFactIdentityComparer FactIdentityComparer { get; }

    internal Session? Session { get; init; }
}
