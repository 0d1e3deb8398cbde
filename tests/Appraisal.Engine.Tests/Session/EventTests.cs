using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

public sealed class EventTests
{
    private static readonly Action<InlineRule, List<string>> Joined = (r, trace) =>
    {
        A a = null!;
        B b = null!;
        r.Called("joined");
        r.OnlyWhen().Match(() => a, x => x.N > 0).Match(() => b, x => x.V == a.V);
        r.OnlyThen().Do(_ => trace.Add("fired" + a.V + b.V));
    };

    [Fact]
    [Trait("Statement", "72")]
    public void Events_OfABatch_ComeInOrderWithTheSessionAsSender()
    {
        var run = new EngineRun(Joined);
        void Note(object? sender, string text)
        {
            Assert.Same(run.Session, sender);
            run.Trace.Add(text);
        }

        var events = run.Factory.Events;
        events.FactInsertingEvent += (s, e) => Note(s, "inserting" + e.Fact.Value);
        events.FactInsertedEvent += (s, e) => Note(s, "inserted" + e.Fact.Value);
        events.FactUpdatingEvent += (s, e) => Note(s, "updating" + e.Fact.Value);
        events.FactUpdatedEvent += (s, e) => Note(s, "updated" + e.Fact.Value);
        events.FactRetractingEvent += (s, e) => Note(s, "retracting" + e.Fact.Value);
        events.FactRetractedEvent += (s, e) => Note(s, "retracted" + e.Fact.Value);
        events.ActivationCreatedEvent += (s, e) => Note(s, "created" + e.Rule.Name);
        events.ActivationUpdatedEvent += (s, _) => Note(s, "changed");
        events.ActivationDeletedEvent += (s, _) => Note(s, "deleted");
        events.RuleFiringEvent += (s, e) => Note(s, "firing" + e.Facts.Count());
        events.RuleFiredEvent += (s, _) => Note(s, "done");
        var (a, b) = (new A("k", 1), new B("k"));
        run.Session.InsertAll([a, b]);
        run.Session.Update(a);
        run.Fire();
        run.Session.Retract(b);
        Assert.Equal(
            "insertingk insertingk createdjoined insertedk insertedk updatingk changed updatedk firing2 firedkk done ! "
            + "retractingk deleted retractedk",
            run.ToString());
    }

    [Fact]
    [Trait("Statement", "73")]
    [Trait("Statement", "4")]
    public void LhsEvaluations_WhileSomebodyListens_AreAllReportedWithArgumentsAndResult()
    {
        var run = new EngineRun(Joined);
        run.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => run.Trace.Add(
            string.Join(",", e.Arguments) + "=" + e.Result + "/" + string.Join(",", e.Facts.Select(f => f.Value)));
        run.Session.Insert(new A("low", 0));
        run.Session.Insert(new A("k", 1));
        run.Session.Insert(new B("k"));
        run.Session.Insert(new B("z"));
        run.Fire();
        Assert.Equal("low=False/low k=True/k k,k=True/k,k z,k=False/k,z firedkk !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "73")]
    [Trait("Statement", "40")]
    public void LhsEvaluations_OfConditionsOfSeveralParts_AreReportedOnceForAllRulesThatShareThem()
    {
        static Action<InlineRule, List<string>> Of(string name, bool second) => (r, trace) =>
        {
            A a = null!;
            B b = null!;
            r.Called(name);
            if (second)
                r.OnlyWhen().Match(() => b);
            r.OnlyWhen().Match(() => a, x => x.V == "k" && x.N == 2, x => x.Id == 0);
            r.OnlyThen().Do(_ => trace.Add(name));
        };
        var run = new EngineRun(Of("r1", second: false), Of("r2", second: true));
        run.Session.Events.LhsExpressionEvaluatedEvent += (_, e)
            => run.Trace.Add(e.Expression.Body.NodeType + "=" + e.Result + string.Concat(e.Rules.Select(r => r.Name)));
        run.Session.Insert(new A("x", 2));
        run.Session.Insert(new A("k", 2));
        run.Fire();
        Assert.Equal("AndAlso=Falser1r2 AndAlso=Truer1r2 Equal=Truer1r2 r1 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "73")]
    public void RhsAndAgendaEvaluations_AreReported()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyFilter().Where(() => a.N > 0);
            r.OnlyThen().Do(_ => trace.Add("fired" + a.V));
        });
        run.Session.Events.AgendaExpressionEvaluatedEvent += (_, e) => run.Trace.Add("filter" + e.Result + e.Arguments.Single());
        run.Session.Events.RhsExpressionEvaluatedEvent += (_, e) => run.Trace.Add("action" + e.Arguments.Count);
        run.Session.Insert(new A("k", 1));
        run.Fire();
        Assert.Equal("filterTruek firedk action1 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "74")]
    public void Sessions_OfOneFactoryInParallel_DoNotDisturbEachOther()
    {
        var trace = new System.Collections.Concurrent.ConcurrentBag<string>();
        var factory = EngineRun.Compile(new InlineRule(r =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect());
            r.OnlyThen().Do(_ => trace.Add(a.V + xs.Sum(b => b.N)));
        }));
        Parallel.For(0, 50, i =>
        {
            var session = factory.CreateSession();
            session.InsertAll([new A("k" + i), new B("k" + i, i), new B("k" + i, i), new B("other", 7)]);
            Assert.Equal(1, session.Fire());
        });
        Assert.Equal(Enumerable.Range(0, 50).Select(i => "k" + i + (2 * i)).Order(), trace.Order());
    }
}
