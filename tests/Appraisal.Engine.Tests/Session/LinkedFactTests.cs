using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

public sealed class LinkedFactTests
{
    private static readonly Action<InlineRule, List<string>> _concludes = (r, trace) =>
    {
        A a = null!;
        r.OnlyWhen().Match(() => a, x => x.N >= 0);
        r.OnlyThen()
            .Yield(_ => new Conclusion(a.V!, a.N), (_, old) => Next(old, a))
            .Do(_ => trace.Add("done"))
            .Undo(ctx => trace.Add("undo:" + ctx.GetLinkedKeys().Count));
    };

    private static readonly Action<InlineRule, List<string>> _follows = (r, trace) =>
    {
        Conclusion c = null!;
        r.OnlyWhen().Match(() => c);
        r.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger + ":" + c.Text + c.Number)).Undo(_ => trace.Add("-" + c.Text));
    };

    [Fact]
    [Trait("Statement", "59")]
    [Trait("Statement", "61")]
    public void Yield_WithAnUpdate_InsertsThenUpdatesThenRetracts()
    {
        var run = new EngineRun(_concludes, _follows);
        var fact = new A("k", 1);
        run.Session.Insert(fact);
        run.Fire();
        fact.N = 2;
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal(new Conclusion("k", 3), run.Session.Query<Conclusion>().AsEnumerable().Single());
        fact.N = -1;
        run.Session.Update(fact);
        Assert.Empty(run.Session.Query<Conclusion>().AsEnumerable());
        run.Fire();
        Assert.Equal("done Created:k1 ! done Updated:k3 ! undo:0 -k !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "59")]
    public void Yield_Null_ThrowsAndALaterSuccessInserts()
    {
        var run = new EngineRun((r, _) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Yield(_ => Maybe(a));
        });
        var fact = new A("k", -1);
        run.Session.Insert(fact);
        Assert.IsType<ArgumentNullException>(Assert.Throws<RuleRhsExpressionEvaluationException>(() => run.Session.Fire()).InnerException);
        fact.N = 1;
        run.Session.Update(fact);
        Assert.Equal(1, run.Session.Fire());
        Assert.Single(run.Session.Query<Conclusion>().AsEnumerable());
    }

    [Fact]
    [Trait("Statement", "60")]
    public void Propagation_WaitsForTheEndOfTheFiringButQueriesSeeTheFact()
    {
        ISession? session = null;
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Yield(_ => new Conclusion(a.V!, 0)).Do(_ => trace.Add("seen" + session!.Query<Conclusion>().AsEnumerable().Count()));
        }, _follows);
        session = run.Session;
        session.AutoPropagateLinkedFacts = false;
        session.Insert(new A("k"));
        run.Fire();
        var sets = session.PropagateLinked().ToArray();
        Assert.Equal(LinkedFactAction.Insert, sets.Single().Action);
        Assert.Equal(1, sets[0].FactCount);
        Assert.Empty(session.PropagateLinked());
        run.Fire();
        Assert.Equal("seen1 ! Created:k0 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "60")]
    public void Propagation_AnyChangeOfFacts_FlushesWhatWaits()
    {
        var run = new EngineRun(_concludes, _follows);
        run.Session.AutoPropagateLinkedFacts = false;
        run.Session.Insert(new A("k"));
        run.Fire();
        run.Session.Insert(new B());
        run.Fire();
        Assert.Equal("done ! Created:k0 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "62")]
    [Trait("Statement", "65")]
    public void LinkedFact_FromOutside_CannotBeChangedAndKnowsItsSource()
    {
        var run = new EngineRun(_concludes);
        var sources = new List<IFactSource?>();
        run.Session.Events.FactInsertedEvent += (_, e) => sources.Add(e.Fact.Source);
        run.Session.Events.FactRetractedEvent += (_, e) => sources.Add(e.Fact.Source);
        var fact = new A("k");
        run.Session.Insert(fact);
        run.Fire();
        var linked = run.Session.Query<Conclusion>().AsEnumerable().Single();
        Assert.Throws<ArgumentException>(() => run.Session.Insert(linked));
        Assert.Throws<ArgumentException>(() => run.Session.Update(linked));
        Assert.Throws<ArgumentException>(() => run.Session.Retract(linked));
        Assert.False(run.Session.TryRetract(linked));
        run.Session.Retract(fact);
        Assert.Null(sources[0]);
        var source = Assert.IsAssignableFrom<ILinkedFactSource>(sources[1]);
        Assert.Equal(FactSourceType.Linked, source.SourceType);
        Assert.Same(fact, source.Facts.Single().Value);
        Assert.NotNull(source.Rule);
        Assert.All(sources.Skip(2), Assert.Null);
    }

    [Fact]
    [Trait("Statement", "63")]
    public void Yield_OfEqualRecordsByTwoMatches_Throws()
    {
        var run = new EngineRun(_concludes);
        run.Session.InsertAll([new A("k"), new A("k")]);
        Assert.IsType<ArgumentException>(Assert.Throws<RuleRhsExpressionEvaluationException>(() => run.Session.Fire()).InnerException);
    }

    [Fact]
    [Trait("Statement", "62")]
    public void LinkedCalls_WithKeys_InsertUpdateAndRetract()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen()
                .Do(ctx => ctx.InsertAllLinked(Pairs(a.V + "1", a.V + "2")))
                .Do(ctx => ctx.UpdateLinked("k1", new Conclusion("changed", 0)))
                .Do(ctx => ctx.RetractLinked("k2", ctx.GetLinked("k2")!))
                .Do(ctx => trace.Add(string.Join(",", ctx.GetLinkedKeys())));
        });
        run.Session.Insert(new A("k"));
        run.Fire();
        Assert.Equal("k1 !", run.ToString());
        Assert.Equal("changed", run.Session.Query<Conclusion>().AsEnumerable().Single().Text);
    }

    [Fact]
    [Trait("Statement", "62")]
    public void LinkedCalls_FirstFactRetractedAndOthersInserted_AreFactsOfTheirOwn()
    {
        var run = new EngineRun(
            (r, trace) =>
            {
                A a = null!;
                r.OnlyWhen().Match(() => a);
                r.OnlyThen()
                    .Do(ctx => Replace(ctx, a))
                    .Undo(ctx => trace.Add("undo:" + ctx.GetLinkedKeys().Count));
            },
            _follows);
        var retracted = new List<IFact>();
        run.Session.Events.FactRetractedEvent += (_, e) => retracted.Add(e.Fact);
        var fact = new A("k");
        run.Session.Insert(fact);
        run.Fire();
        fact.N = 1;
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal(new Conclusion("k", 0), retracted.Single().Value);
        Assert.Null(retracted[0].Source);
        fact.N = 2;
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal([new Conclusion("k", 0), new Conclusion("k", 1)], retracted.Select(f => f.Value));
        Assert.Equal(new Conclusion("k", 2), run.Session.Query<Conclusion>().AsEnumerable().Single());
        run.Session.Retract(fact);
        run.Fire();
        Assert.Empty(run.Session.Query<Conclusion>().AsEnumerable());
        Assert.Equal("Created:k0 ! -k Created:k1 ! -k Created:k2 ! undo:0 -k !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "61")]
    public void Yield_UpdateThatChangesTheFactItself_FindsItByWhatItIsNow()
    {
        var run = new EngineRun((r, _) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Yield(_ => new Tally { Number = a.N }, (_, old) => old.Raise());
        });
        var fact = new A("k", 1);
        run.Session.Insert(fact);
        run.Fire();
        run.Session.Update(fact);
        run.Fire();
        Assert.Throws<ArgumentException>(() => run.Session.Insert(new Tally { Number = 2 }));
        run.Session.Insert(new Tally { Number = 1 });
        Assert.Equal([2, 1], run.Session.Query<Tally>().AsEnumerable().Select(t => t.Number));
    }

    private static void Replace(IContext context, A a)
    {
        foreach (var key in context.GetLinkedKeys())
            context.RetractLinked(key, context.GetLinked(key)!);
        context.InsertLinked("k" + a.N, new Conclusion(a.V!, a.N));
    }

    private static KeyValuePair<object, object>[] Pairs(params string[] keys) => [.. keys.Select(k => new KeyValuePair<object, object>(k, new Conclusion(k, 0)))];

    private static Conclusion Next(Conclusion old, A a) => new(old.Text, old.Number + a.N);

    private static Conclusion Maybe(A a) => a.N < 0 ? null! : new Conclusion(a.V!, a.N);

    public sealed record Tally
    {
        public int Number { get; set; }

        public Tally Raise()
        {
            Number++;
            return this;
        }
    }

    public sealed record Conclusion(string Text, int Number);
}
