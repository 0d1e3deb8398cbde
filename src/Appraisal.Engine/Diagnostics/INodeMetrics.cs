namespace Appraisal.Engine.Diagnostics;

/// <summary>How many facts have passed into a node since the metrics of the session were first asked for or reset.</summary>
public interface INodeMetrics
{
    /// <summary>The number of the node in the schema.</summary>
    int NodeId { get; }

    /// <summary>New facts.</summary>
    int InsertCount { get; }

    /// <summary>Changed facts.</summary>
    int UpdateCount { get; }

    /// <summary>Facts taken back.</summary>
    int RetractCount { get; }
}
