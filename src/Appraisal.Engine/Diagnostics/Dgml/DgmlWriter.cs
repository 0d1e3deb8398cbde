using System.Globalization;
using System.Text;
using System.Xml;

namespace Appraisal.Engine.Diagnostics.Dgml;

/// <summary>Writes a network as a directed graph (DGML), which graph viewers show.</summary>
public sealed class DgmlWriter
{
    private const string Schema = "http://schemas.microsoft.com/vs/2009/dgml";

    private readonly ReteGraph _graph;
    private HashSet<string>? _ruleNames;
    private IMetricsProvider? _metrics;

    /// <summary>Makes a writer.</summary>
    /// <param name="schema">The network, as a session or its factory describes it.</param>
    public DgmlWriter(ReteGraph schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _graph = schema;
    }

    /// <summary>Writes only the nodes and links that facts and matches pass on their way to some rules; by default all.</summary>
    /// <param name="ruleNames">The names of the rules; null for all.</param>
    public void SetRuleFilter(IEnumerable<string>? ruleNames)
        => _ruleNames = ruleNames is null ? null : new HashSet<string>(ruleNames, StringComparer.Ordinal);

    /// <summary>Writes figures beside the nodes that have some; by default none.</summary>
    /// <param name="metricsProvider">The metrics of a session with this network; null for none.</param>
    public void SetMetricsProvider(IMetricsProvider? metricsProvider) => _metrics = metricsProvider;

    /// <summary>The graph as text.</summary>
    /// <returns>The text of an XML document.</returns>
    public string GetContents()
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
            WriteXml(writer);
        return text.ToString();
    }

    /// <summary>Writes the graph to a file.</summary>
    /// <param name="fileName">The path of the file, which is replaced.</param>
    public void WriteAllText(string fileName) => File.WriteAllText(fileName, GetContents());

    /// <summary>Writes the graph as a whole document.</summary>
    /// <param name="writer">Takes the document; it is flushed, and left open.</param>
    public void WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var nodes = Shown();
        writer.WriteStartDocument();
        writer.WriteStartElement("DirectedGraph", Schema);
        writer.WriteStartElement("Nodes", Schema);
        foreach (var node in _graph.Nodes.Where(nodes.Contains))
            WriteNode(writer, node);
        writer.WriteEndElement();
        writer.WriteStartElement("Links", Schema);
        foreach (var link in _graph.Links.Where(l => nodes.Contains(l.Source) && nodes.Contains(l.Target)))
            WriteLink(writer, link);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndDocument();
        writer.Flush();
    }

    private HashSet<ReteNode> Shown()
    {
        if (_ruleNames is null)
            return [.. _graph.Nodes];
        var sources = _graph.Links.ToLookup(l => l.Target, l => l.Source);
        var waiting = new Stack<ReteNode>(_graph.Nodes.Where(n => n.Rules.Any(r => _ruleNames.Contains(r.Name))));
        var shown = new HashSet<ReteNode>(waiting);
        while (waiting.TryPop(out var node))
        {
            foreach (var source in sources[node].Where(shown.Add))
                waiting.Push(source);
        }

        return shown;
    }

    private void WriteNode(XmlWriter writer, ReteNode node)
    {
        writer.WriteStartElement("Node", Schema);
        writer.WriteAttributeString("Id", Number(node.Id));
        writer.WriteAttributeString("Category", node.NodeType.ToString());
        writer.WriteAttributeString("Label", Label(node));
        if (_metrics?.FindByNodeId(node.Id) is { } metrics)
            WriteMetrics(writer, metrics);
        writer.WriteEndElement();
    }

    private static void WriteMetrics(XmlWriter writer, INodeMetrics metrics)
    {
        if (metrics.ElementCount is { } elements)
            writer.WriteAttributeString(nameof(metrics.ElementCount), Number(elements));
        writer.WriteAttributeString(nameof(metrics.InsertInputCount), Number(metrics.InsertInputCount));
        writer.WriteAttributeString(nameof(metrics.UpdateInputCount), Number(metrics.UpdateInputCount));
        writer.WriteAttributeString(nameof(metrics.RetractInputCount), Number(metrics.RetractInputCount));
        writer.WriteAttributeString(nameof(metrics.InsertOutputCount), Number(metrics.InsertOutputCount));
        writer.WriteAttributeString(nameof(metrics.UpdateOutputCount), Number(metrics.UpdateOutputCount));
        writer.WriteAttributeString(nameof(metrics.RetractOutputCount), Number(metrics.RetractOutputCount));
        writer.WriteAttributeString(nameof(metrics.InsertDurationMilliseconds), Number(metrics.InsertDurationMilliseconds));
        writer.WriteAttributeString(nameof(metrics.UpdateDurationMilliseconds), Number(metrics.UpdateDurationMilliseconds));
        writer.WriteAttributeString(nameof(metrics.RetractDurationMilliseconds), Number(metrics.RetractDurationMilliseconds));
    }

    private static void WriteLink(XmlWriter writer, ReteLink link)
    {
        writer.WriteStartElement("Link", Schema);
        writer.WriteAttributeString("Source", Number(link.Source.Id));
        writer.WriteAttributeString("Target", Number(link.Target.Id));
        writer.WriteEndElement();
    }

    private static string Label(ReteNode node)
    {
        string[] lines =
        [
            node.NodeType.ToString(),
            .. node.OutputType is null ? Array.Empty<string>() : [node.OutputType.Name],
            .. node.Expressions.Select(e => e.Value.Body.ToString()),
            .. node.Rules.Select(r => r.Name),
        ];
        return string.Join('\n', lines);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
