namespace Appraisal.Engine.Diagnostics;

/// <summary>What has passed a node since the metrics of the session were first asked for or reset.</summary>
/// <remarks>What goes in are facts and partial matches, what goes out are matches. A rule's node hands nothing on.</remarks>
public interface INodeMetrics
{
    /// <summary>The number of the node in the schema.</summary>
    int NodeId { get; }

    /// <summary>How many facts or matches the node itself keeps; null, as nodes are joined with memories that have no metrics.</summary>
    int? ElementCount { get; }

    /// <summary>New facts and matches that went in.</summary>
    int InsertInputCount { get; }

    /// <summary>Changed facts and matches that went in.</summary>
    int UpdateInputCount { get; }

    /// <summary>Facts and matches that were taken back.</summary>
    int RetractInputCount { get; }

    /// <summary>New matches that went out.</summary>
    int InsertOutputCount { get; }

    /// <summary>Changed matches that went out.</summary>
    int UpdateOutputCount { get; }

    /// <summary>Matches that were taken back from the nodes below.</summary>
    int RetractOutputCount { get; }

    /// <summary>Whole milliseconds spent on new facts, with all that they set off in the nodes below.</summary>
    /// <remarks>A node's turn on facts of several kinds is divided by their numbers. Matches from above are part of their sender's
    /// time.</remarks>
    long InsertDurationMilliseconds { get; }

    /// <summary>Whole milliseconds spent on changed facts, reckoned as those on new ones.</summary>
    long UpdateDurationMilliseconds { get; }

    /// <summary>Whole milliseconds spent on facts taken back, reckoned as those on new ones.</summary>
    long RetractDurationMilliseconds { get; }

    /// <summary>Sets all figures to zero.</summary>
    void Reset();
}
