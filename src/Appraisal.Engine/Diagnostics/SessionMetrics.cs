namespace Appraisal.Engine.Diagnostics;

/// <summary>The figures of a session.</summary>
internal sealed class SessionMetrics : IMetricsProvider
{
    public INodeMetrics? FindByNodeId(int nodeId) => null;

    public IEnumerable<INodeMetrics> GetAll() => [];

    public void Reset()
    {
    }
}
