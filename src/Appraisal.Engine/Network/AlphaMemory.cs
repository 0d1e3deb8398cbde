using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>The facts that pass one pattern's own conditions, handed to the nodes that take them.</summary>
internal sealed class AlphaMemory : IFactOrigin
{
    private readonly List<AlphaTest[]> _written = [];
    private RightNode[] _nodes = [];

    public ReadOnlySpan<RightNode> Nodes => _nodes;

    public void Connect(RightNode node)
    {
        if (!_nodes.Contains(node))
            _nodes = [.. _nodes, node];
    }

    /// <summary>Notes how the conditions are written somewhere. Rules may write the same conditions in different ways.</summary>
    public void Write(AlphaTest[] conditions)
    {
        if (!_written.Exists(w => w.Select(t => t.Key).SequenceEqual(conditions.Select(t => t.Key))))
            _written.Add(conditions);
    }

    /// <summary>Tests a fact by the conditions as they are written, each once however many memories have it.</summary>
    public bool Pass(Session session, Fact fact, Dictionary<StructuralKey, bool> known)
    {
        var passes = false;
        foreach (var conditions in _written)
            passes |= Array.TrueForAll(conditions, Holds);
        return passes;

        bool Holds(AlphaTest condition)
        {
            if (!known.TryGetValue(condition.Key, out var holds))
                known.Add(condition.Key, holds = condition.Test.Pass(session, null, fact));
            return holds;
        }
    }
}
