namespace Appraisal.Engine.Network;

/// <summary>The facts that pass one pattern's own conditions, handed to the nodes that take them.</summary>
internal sealed class AlphaMemory : IFactOrigin
{
    private RightNode[] _nodes = [];

    public ReadOnlySpan<RightNode> Nodes => _nodes;

    public void Connect(RightNode node)
    {
        if (!_nodes.Contains(node))
            _nodes = [.. _nodes, node];
    }
}
