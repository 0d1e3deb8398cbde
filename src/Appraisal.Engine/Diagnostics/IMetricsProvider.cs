namespace Appraisal.Engine.Diagnostics;

/// <summary>Figures about the nodes of a session's network.</summary>
public interface IMetricsProvider
{
    /// <summary>The figures of a node, by its number in the schema; null if the node keeps none.</summary>
    /// <param name="nodeId">The number.</param>
    INodeMetrics? FindByNodeId(int nodeId);

    /// <summary>The figures of all nodes that keep any.</summary>
    IReadOnlyCollection<INodeMetrics> GetAll();

    /// <summary>Sets all figures to zero.</summary>
    void Reset();
}
