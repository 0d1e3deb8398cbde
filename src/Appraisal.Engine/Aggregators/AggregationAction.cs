namespace Appraisal.Engine.Aggregators;

/// <summary>What became of a result.</summary>
public enum AggregationAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It has changed, or another object has taken its place.</summary>
    Modified,

    /// <summary>It is gone.</summary>
    Removed,
}
