using System.Globalization;
using System.Xml.Linq;

namespace Appraisal.Engine.Diagnostics.Dgml;

/// <summary>Writes a network as a directed graph (DGML), which graph viewers show.</summary>
public sealed class DgmlWriter
{
    private static readonly XNamespace _schema = "http://schemas.microsoft.com/vs/2009/dgml";

    private readonly ReteGraph _graph;

    /// <summary>Makes a writer.</summary>
    /// <param name="schema">The network, as a session or its factory describes it.</param>
    public DgmlWriter(ReteGraph schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _graph = schema;
    }

    /// <summary>The graph as text.</summary>
    public string GetContents() => Document().ToString();

    /// <summary>Writes the graph to a file.</summary>
    /// <param name="fileName">The path of the file, which is replaced.</param>
    public void WriteAllText(string fileName) => File.WriteAllText(fileName, GetContents());

    private XElement Document() => new(
        _schema + "DirectedGraph",
        new XElement(_schema + "Nodes", _graph.Nodes.Select(Node)),
        new XElement(_schema + "Links", _graph.Links.Select(l => new XElement(
            _schema + "Link", new XAttribute("Source", Id(l.Source)), new XAttribute("Target", Id(l.Target))))));

    private static XElement Node(ReteNode node) => new(
        _schema + "Node", new XAttribute("Id", Id(node)), new XAttribute("Category", node.NodeType), new XAttribute("Label", Label(node)));

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

    private static string Id(ReteNode node) => node.Id.ToString(CultureInfo.InvariantCulture);
}
