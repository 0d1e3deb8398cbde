using System.Text;
using System.Xml;
using System.Xml.Linq;
using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Diagnostics.Dgml;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

public sealed class MetricsTests
{
    private static readonly Action<InlineRule, List<string>> _pairs = (r, trace) =>
    {
        A a = null!;
        B b = null!;
        r.Called("pairs");
        r.OnlyWhen().Match(() => a).Match(() => b, x => x.V == a.V);
        r.OnlyThen().Do(_ => trace.Add(a.V + b.V));
    };

    private static readonly Action<InlineRule, List<string>> _lengths = (r, trace) =>
    {
        C c = null!;
        int length = 0;
        r.Called("lengths");
        r.OnlyWhen().Match(() => c).Let(() => length, () => c.V!.Length);
        r.OnlyThen().Do(_ => trace.Add(c.V + length));
    };

    [Fact]
    public void Metrics_OfAJoin_CountWhatGoesInAndOut()
    {
        var session = new EngineRun(_pairs).Session;
        var metrics = session.Metrics;
        var join = Of(session, NodeType.Join);
        var rule = Of(session, NodeType.Rule);
        B[] rights = [new("k"), new("k"), new("z")];
        session.Insert(new A("k"));
        session.InsertAll(rights);
        session.Update(rights[0]);
        session.RetractAll(rights);

        Assert.Equal((4, 1, 3), (join.InsertInputCount, join.UpdateInputCount, join.RetractInputCount));
        Assert.Equal((2, 1, 2), (join.InsertOutputCount, join.UpdateOutputCount, join.RetractOutputCount));
        Assert.Equal((2, 1, 2), (rule.InsertInputCount, rule.UpdateInputCount, rule.RetractInputCount));
        Assert.Equal(0, rule.InsertOutputCount + rule.UpdateOutputCount + rule.RetractOutputCount);
        Assert.Null(join.ElementCount);
        Assert.Null(metrics.FindByNodeId(-1));
    }

    [Fact]
    public void Metrics_OfABinding_CountMatchesAndItsSourceTakesTheTime()
    {
        var session = new EngineRun(_lengths, (r, trace) =>
        {
            C c = null!;
            r.OnlyWhen().Match(() => c, x => Slow(x));
            r.OnlyThen().Do(_ => trace.Add(c.V!));
        }, (r, trace) =>
        {
            C c = null!;
            bool slow = false;
            r.Called("slow");
            r.OnlyWhen().Match(() => c).Let(() => slow, () => Slow(c));
            r.OnlyThen().Do(_ => trace.Add(c.V!));
        }).Session;
        var metrics = session.Metrics;
        var binding = Of(session, NodeType.Binding);
        var fact = new C("c");
        session.Insert(fact);
        Assert.Equal((1, 1), (binding.InsertInputCount, binding.InsertOutputCount));
        Assert.True(metrics.GetAll().Sum(m => m.InsertDurationMilliseconds) >= 20);
        Assert.Equal(0, metrics.GetAll().Sum(m => m.UpdateDurationMilliseconds + m.RetractDurationMilliseconds));
        session.Update(fact);
        session.Retract(fact);
        Assert.True(metrics.GetAll().Sum(m => m.UpdateDurationMilliseconds) >= 20);
        Assert.Equal((1, 1), (binding.UpdateOutputCount, binding.RetractOutputCount));
        binding.Reset();
        Assert.Equal(0, binding.InsertInputCount);
        Assert.Contains(metrics.GetAll(), m => m.InsertInputCount > 0);
        metrics.Reset();
        Assert.All(metrics.GetAll(), m => Assert.Equal(0, m.InsertInputCount + m.InsertDurationMilliseconds));
    }

    [Fact]
    public void WriteXml_WithARuleFilter_ShowsTheWayToThatRuleOnly()
    {
        var factory = new EngineRun(_pairs, _lengths).Factory;
        var writer = new DgmlWriter(factory.GetSchema());
        var all = Graph(writer);
        writer.SetRuleFilter(["lengths"]);
        var some = Graph(writer);

        Assert.Contains("Join", Categories(all));
        Assert.DoesNotContain("Join", Categories(some));
        Assert.Equal(["Binding", "Root", "Rule", "Type"], Categories(some).Intersect(["Root", "Type", "Binding", "Rule"]).Order());
        var ids = some.Descendants().Where(e => e.Name.LocalName == "Node").Select(e => e.Attribute("Id")!.Value).ToHashSet();
        Assert.All(
            some.Descendants().Where(e => e.Name.LocalName == "Link"),
            l => Assert.True(ids.Contains(l.Attribute("Source")!.Value) && ids.Contains(l.Attribute("Target")!.Value)));
        writer.SetRuleFilter(null);
        Assert.True(XNode.DeepEquals(all, Graph(writer)));
    }

    [Fact]
    public void WriteXml_WithMetrics_ShowsThemBesideTheirNodes()
    {
        var session = new EngineRun(_pairs).Session;
        var writer = new DgmlWriter(session.GetSchema());
        writer.SetMetricsProvider(session.Metrics);
        session.InsertAll([new A("k"), new B("k")]);
        var join = Graph(writer).Descendants().Single(e => e.Attribute("Category")?.Value == "Join");

        Assert.Equal(("2", "1", "0"), (Figure("InsertInputCount"), Figure("InsertOutputCount"), Figure("RetractOutputCount")));
        writer.SetMetricsProvider(null);
        Assert.DoesNotContain("InsertInputCount", writer.GetContents(), StringComparison.Ordinal);

        string? Figure(string name) => join.Attribute(name)?.Value;
    }

    private static INodeMetrics Of(ISession session, NodeType type)
        => session.Metrics.FindByNodeId(session.GetSchema().Nodes.First(n => n.NodeType == type).Id)!;

    private static XElement Graph(DgmlWriter writer)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text))
            writer.WriteXml(xml);
        return XDocument.Parse(text.ToString()).Root!;
    }

    private static List<string> Categories(XElement graph)
        => [.. graph.Descendants().Select(e => e.Attribute("Category")?.Value).OfType<string>().Distinct()];

    private static bool Slow(C fact)
    {
        Thread.Sleep(fact.V is null ? 0 : 25);
        return true;
    }
}
