using System.Diagnostics;
using Appraisal.Engine.Network;

namespace Appraisal.Engine.Diagnostics;

/// <summary>Counts what passes the nodes of a session.</summary>
internal sealed class SessionMetrics : IMetricsProvider
{
    private readonly List<NodeMetrics> _all = [];
    private readonly Dictionary<RightNode, NodeMetrics> _takers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BetaOutput, List<NodeMetrics>> _inputs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BetaOutput, NodeMetrics> _outputs = new(ReferenceEqualityComparer.Instance);

    public SessionMetrics(ReteGraph schema)
    {
        foreach (var node in schema.Nodes)
        {
            if (node.Taker is null && node.Inputs.Count == 0)
                continue;
            var metrics = new NodeMetrics(node.Id);
            _all.Add(metrics);
            if (node.Taker is not null)
                _takers.Add(node.Taker, metrics);
            if (node.Output is not null)
                _outputs.Add(node.Output, metrics);
            foreach (var input in node.Inputs)
            {
                if (!_inputs.TryGetValue(input, out var below))
                    _inputs.Add(input, below = []);
                below.Add(metrics);
            }
        }
    }

    public INodeMetrics? FindByNodeId(int nodeId) => _all.Find(m => m.NodeId == nodeId);

    public IReadOnlyCollection<INodeMetrics> GetAll() => _all;

    public void Reset()
    {
        foreach (var metrics in _all)
            metrics.Reset();
    }

    /// <summary>Lets a node take its turn, and notes the facts that waited for it and the time it took.</summary>
    public void Flush(RightNode node, Session session, PendingFacts pending)
    {
        var (inserts, updates, retracts) = (pending.Asserts.Count, pending.Updates.Count, pending.Retracts.Count);
        var start = Stopwatch.GetTimestamp();
        node.Flush(session, pending);
        if (!_takers.TryGetValue(node, out var metrics) || inserts + updates + retracts == 0)
            return;
        metrics.TakeIn(inserts, updates, retracts);
        metrics.Spend(Stopwatch.GetTimestamp() - start, inserts, updates, retracts);
    }

    /// <summary>Notes matches on their way from a node to those below.</summary>
    public void Count(BetaOutput output, int inserts, int updates, int retracts)
    {
        if (_outputs.TryGetValue(output, out var above))
            above.HandOn(inserts, updates, retracts);
        if (!_inputs.TryGetValue(output, out var below))
            return;
        foreach (var metrics in below)
            metrics.TakeIn(inserts, updates, retracts);
    }
}
