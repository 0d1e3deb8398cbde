using System.Linq.Expressions;
using Appraisal.Engine.Network;
using Appraisal.Engine.Network.Queries;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>Describes a network: facts on their way from the root through tests to joins, matches on their way to rules.</summary>
internal sealed class SchemaWriter
{
    private readonly List<ReteNode> _nodes = [];
    private readonly List<ReteLink> _links = [];
    private readonly Dictionary<object, ReteNode> _known = new(ReferenceEqualityComparer.Instance);

    private SchemaWriter()
    {
    }

    public static ReteGraph Write(RuleNetwork network)
    {
        var writer = new SchemaWriter();
        var root = writer.Add(NodeType.Root, null, network.Alpha);
        foreach (var (type, node) in network.Alpha.Patterns)
            writer.WriteAlpha(node, writer.AddBelow(root, NodeType.Type, type), type);
        writer.WriteOutput(network.Root, writer.Add(NodeType.Dummy, null, network.Root));
        foreach (var entry in network.RightNodes.OfType<EntryNode>())
        {
            var node = writer.NodeOf(entry, NodeType.Adapter);
            node.Output = entry.Output;
            writer.WriteOutput(entry.Output, node);
        }

        return new ReteGraph(writer._nodes, writer._links);
    }

    private void WriteAlpha(AlphaNode alpha, ReteNode above, Type type)
    {
        if (alpha.HasMemory)
        {
            var memory = AddBelow(above, NodeType.AlphaMemory, type);
            foreach (var node in alpha.Memory.Nodes)
                Link(memory, NodeOf(node, TypeOf(node)));
        }

        foreach (var (test, next) in alpha.Branches)
            WriteAlpha(next, AddBelow(above, NodeType.Selection, type, [test.Origin.Lambda]), type);
    }

    private void WriteOutput(BetaOutput output, ReteNode above)
    {
        foreach (var node in output.Successors)
        {
            switch (node)
            {
                case TerminalNode terminal:
                    Feed(above, output, Add(NodeType.Rule, null, terminal, rules: [terminal.Rule.Definition]));
                    break;
                case IndexNode index:
                    WriteIndex(index, output, above);
                    break;
                case GateNode gate:
                    WriteBelow(gate.Output, above, output, GateOf(gate));
                    break;
                case GateNode.GroupEnd end:
                    Feed(above, output, GateOf(end.Gate));
                    break;
                case BindingNode binding:
                    WriteBelow(binding.Output, above, output, Add(NodeType.Binding, null, binding));
                    break;
                case BoundQueryNode query:
                    WriteBelow(query.Output, above, output, Add(NodeType.Aggregate, null, query));
                    break;
            }
        }
    }

    private void WriteIndex(IndexNode index, BetaOutput input, ReteNode above)
    {
        var memory = AddBelow(above, NodeType.BetaMemory, null);
        foreach (var child in index.Children)
        {
            var node = NodeOf(child, TypeOf(child));
            switch (child)
            {
                case JoinNode join:
                    WriteBelow(join.Output, memory, input, node);
                    break;
                case QuantifierNode quantifier:
                    WriteBelow(quantifier.Output, memory, input, node);
                    break;
                case QueryNode query:
                    WriteBelow(query.Output, memory, input, node);
                    foreach (var taker in query.Takers)
                        Link(node, NodeOf(taker, TypeOf(taker)));
                    break;
            }
        }
    }

    private void WriteBelow(BetaOutput output, ReteNode above, BetaOutput input, ReteNode node)
    {
        Feed(above, input, node);
        node.Output = output;
        WriteOutput(output, node);
    }

    private void Feed(ReteNode above, BetaOutput input, ReteNode node)
    {
        Link(above, node);
        node.Inputs.Add(input);
    }

    private ReteNode GateOf(GateNode gate)
        => _known.TryGetValue(gate, out var known) ? known : Add(gate.PassesWhenPaired ? NodeType.Exists : NodeType.Not, null, gate);

    private static NodeType TypeOf(RightNode node) => node switch
    {
        EntryNode => NodeType.Adapter,
        JoinNode => NodeType.Join,
        QuantifierNode { PassesWhenPaired: true } => NodeType.Exists,
        QuantifierNode => NodeType.Not,
        _ => NodeType.Aggregate,
    };

    private ReteNode NodeOf(RightNode node, NodeType type)
        => _known.TryGetValue(node, out var known)
            ? known
            : Add(type, null, node, node is PairedNode paired ? [.. paired.Conditions.Written.Select(t => t.Origin.Lambda)] : []);

    private ReteNode AddBelow(ReteNode above, NodeType type, Type? outputType, LambdaExpression[]? expressions = null)
    {
        var node = Add(type, outputType, new object(), expressions);
        Link(above, node);
        return node;
    }

    private ReteNode Add(NodeType type, Type? outputType, object origin, LambdaExpression[]? expressions = null, IRuleDefinition[]? rules = null)
    {
        var turn = origin is RightNode right ? [new KeyValuePair<string, object>("Turn", right.Turn)] : Array.Empty<KeyValuePair<string, object>>();
        var node = new ReteNode(_nodes.Count, type, outputType)
        {
            Properties = turn,
            Taker = origin as RightNode,
            Expressions = [.. (expressions ?? []).Select(e => new KeyValuePair<string, LambdaExpression>(PatternElement.ConditionName, e))],
            Rules = rules ?? [],
        };
        _nodes.Add(node);
        _known[origin] = node;
        return node;
    }

    private void Link(ReteNode source, ReteNode target) => _links.Add(new ReteLink(source, target));
}
