using System.Linq.Expressions;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>A node of the network.</summary>
public sealed class ReteNode
{
    internal ReteNode(int id, NodeType nodeType, Type? outputType)
    {
        Id = id;
        NodeType = nodeType;
        OutputType = outputType;
    }

    /// <summary>The number of the node, unique in the network.</summary>
    public int Id { get; }

    /// <summary>What the node does.</summary>
    public NodeType NodeType { get; }

    /// <summary>The type of the facts the node hands on, where it has one.</summary>
    public Type? OutputType { get; }

    /// <summary>Further properties by name.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> Properties { get; internal init; } = [];

    /// <summary>The expressions the node evaluates, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, LambdaExpression>> Expressions { get; internal init; } = [];

    /// <summary>The rules that end in the node.</summary>
    public IReadOnlyList<IRuleDefinition> Rules { get; internal init; } = [];

    /// <summary>The node of the network that takes facts here; null where none are taken.</summary>
    internal RightNode? Taker { get; init; }

    /// <summary>Where the matches come from that the node takes.</summary>
    internal List<BetaOutput> Inputs { get; } = [];

    /// <summary>Where matches leave the node; null where none do.</summary>
    internal BetaOutput? Output { get; set; }
}
