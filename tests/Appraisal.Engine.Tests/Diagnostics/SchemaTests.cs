using System.Xml.Linq;
using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Diagnostics.Dgml;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

public sealed class SchemaTests
{
    private static Action<InlineRule, List<string>> Twin(string name) => (r, trace) =>
    {
        A a = null!;
        B b = null!;
        IEnumerable<C> xs = null!;
        string text = null!;
        r.Called(name);
        r.OnlyWhen()
            .Match(() => a, x => x.V == "k")
            .Match(() => b, x => x.V == a.V, x => x.N > a.N)
            .Not<C>(c => c.N == 9)
            .Exists<C>(c => c.V == b.V)
            .Query(() => xs, q => q.Match<C>(c => c.V == a.V).Collect())
            .Let(() => text, () => a.V + b.V);
        r.OnlyThen().Do(_ => trace.Add(text + xs.Count()));
    };

    [Fact]
    [Trait("Statement", "40")]
    public void GetSchema_OfTwinRules_SharesAllNodesButTheRules()
    {
        var schema = new EngineRun(Twin("one"), Twin("two")).Session.GetSchema();
        int Count(NodeType type) => schema.Nodes.Count(n => n.NodeType == type);
        Assert.Equal(2, Count(NodeType.Rule));
        Assert.Equal(3, Count(NodeType.Type));
        Assert.Equal(2, Count(NodeType.Selection));
        Assert.Equal(1, Count(NodeType.Join));
        Assert.Equal(1, Count(NodeType.Not));
        Assert.Equal(1, Count(NodeType.Exists));
        Assert.Equal(1, Count(NodeType.Aggregate));
        Assert.Equal(1, Count(NodeType.Binding));
        Assert.Equal(schema.Nodes.Count, schema.Nodes.Select(n => n.Id).Distinct().Count());
        Assert.All(schema.Nodes, n => Assert.True(n.NodeType is NodeType.Root or NodeType.Dummy || schema.Links.Any(l => l.Target == n)));
    }

    [Fact]
    [Trait("Statement", "40")]
    public void GetSchema_OfRulesThatLookAlike_KeepsThemApart()
    {
        static Action<InlineRule, List<string>> Above(int limit, string kind) => (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a, x => x.N > limit, x => x.V == kind);
            r.OnlyThen().Do(_ => trace.Add(kind + a.N));
        };
        var run = new EngineRun(Above(1, "x"), Above(2, "x"), Above(1, "y"));
        run.Session.Insert(new A("x", 2));
        run.Fire();
        Assert.Equal("x2 !", run.ToString());
    }

    [Fact]
    public void GetContents_OfASchema_IsAGraphWithAllNodesAndLinks()
    {
        var schema = new EngineRun(Twin("one")).Factory.GetSchema();
        var graph = XDocument.Parse(new DgmlWriter(schema).GetContents()).Root!;
        Assert.Equal(schema.Nodes.Count, graph.Descendants().Count(e => e.Name.LocalName == "Node"));
        Assert.Equal(schema.Links.Count, graph.Descendants().Count(e => e.Name.LocalName == "Link"));
        Assert.Contains(graph.Descendants(), e => e.Attribute("Label")?.Value.Contains("one", StringComparison.Ordinal) == true);
    }
}
