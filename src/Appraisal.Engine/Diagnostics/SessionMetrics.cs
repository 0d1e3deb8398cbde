using Appraisal.Engine.Network;

namespace Appraisal.Engine.Diagnostics;

/// <summary>Counts the facts that the nodes of a session take.</summary>
internal sealed class SessionMetrics(int turns, Func<ReteGraph> schema) : IMetricsProvider
{
    private readonly NodeCount?[] _counts = new NodeCount?[turns];

    public INodeMetrics? FindByNodeId(int nodeId) => GetAll().FirstOrDefault(m => m.NodeId == nodeId);

    public IEnumerable<INodeMetrics> GetAll()
    {
        foreach (var node in schema().Nodes)
        {
            if (node.Properties.Count > 0 && node.Properties[0].Value is int turn)
                yield return Of(turn).WithId(node.Id);
        }
    }

    public void Reset() => Array.Clear(_counts);

    public void Count(int turn, PendingFacts pending) => Of(turn).Add(pending.Asserts.Count, pending.Updates.Count, pending.Retracts.Count);

    private NodeCount Of(int turn) => _counts[turn] ??= new NodeCount();

    private sealed class NodeCount : INodeMetrics
    {
        public int NodeId { get; private set; }

        public int InsertCount { get; private set; }

        public int UpdateCount { get; private set; }

        public int RetractCount { get; private set; }

        public void Add(int inserts, int updates, int retracts)
        {
            InsertCount += inserts;
            UpdateCount += updates;
            RetractCount += retracts;
        }

        public NodeCount WithId(int id)
        {
            NodeId = id;
            return this;
        }
    }
}
