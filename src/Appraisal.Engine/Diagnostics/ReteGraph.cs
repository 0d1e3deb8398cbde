namespace Appraisal.Engine.Diagnostics;

/// <summary>A network of nodes that facts and partial matches pass through.</summary>
public sealed class ReteGraph
{
    internal ReteGraph(IReadOnlyList<ReteNode> nodes, IReadOnlyList<ReteLink> links)
    {
        Nodes = nodes;
        Links = links;
    }

    /// <summary>The nodes.</summary>
    public IReadOnlyList<ReteNode> Nodes { get; }

    /// <summary>The links between them.</summary>
    public IReadOnlyList<ReteLink> Links { get; }
}
