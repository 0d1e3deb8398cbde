using System.Globalization;
using Appraisal.Engine.AgendaFilters;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

public sealed class AgendaTests
{
    private static readonly Action<InlineRule, List<string>> _traced = (r, trace) =>
    {
        A a = null!;
        r.OnlyWhen().Match(() => a, x => x.N >= 0);
        r.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger + ":" + a.V)).Undo(_ => trace.Add("undo:" + a.V));
    };

    [Fact]
    [Trait("Statement", "23")]
    public void Fire_NewActivationsOfEqualPriority_QueueBehindWaitingOnesAndHigherOnesPreempt()
    {
        var run = new EngineRun(
            (r, trace) =>
            {
                A a = null!;
                r.OnlyWhen().Match(() => a);
                r.OnlyThen().Do(ctx => trace.Add("a" + a.V)).Do(ctx => ctx.Insert(new B(a.V, 0))).Do(ctx => trace.Add("end" + a.V));
            },
            (r, trace) =>
            {
                B b = null!;
                r.Of(1);
                r.OnlyWhen().Match(() => b);
                r.OnlyThen().Do(_ => trace.Add("b" + b.V));
            });
        run.Session.InsertAll([new A("1"), new A("2")]);
        run.Fire();
        Assert.Equal("a1 end1 b1 a2 end2 b2 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "23")]
    public void Update_OfAWaitingActivation_KeepsItsPlaceAndReinsertionLosesIt()
    {
        var run = new EngineRun(_traced);
        var (a, b) = (new A("1"), new A("2"));
        run.Session.Insert(a);
        run.Session.Insert(b);
        run.Session.Update(a);
        Assert.Equal("1", ((A)run.Session.Agenda.Peek().Facts.Single().Value!).V);
        run.Session.Retract(a);
        run.Session.Insert(a);
        run.Fire();
        Assert.Equal("Created:2 Created:1 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "24")]
    public void InsertAll_CrossProduct_IsListedLeftMajor()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b);
            r.OnlyThen().Do(_ => trace.Add(a.V + b.V));
        });
        run.Session.InsertAll([new B("1"), new A("a"), new B("2"), new A("b")]);
        run.Fire();
        Assert.Equal("a1 a2 b1 b2 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "28")]
    public void Retract_OfAMatchSharedByRules_UndoesInReverseLoadOrder()
    {
        static Action<InlineRule, List<string>> Named(string name) => (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => trace.Add(name)).Undo(_ => trace.Add("-" + name));
        };
        var run = new EngineRun(Named("1"), Named("2"), Named("3"));
        var fact = new A();
        run.Session.Insert(fact);
        run.Fire();
        run.Session.Retract(fact);
        run.Fire();
        Assert.Equal("1 2 3 ! -3 -2 -1 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "29")]
    public void Fire_WithoutAnActionForTheTrigger_DropsTheActivation()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Action(_ => trace.Add("once"), ActionTrigger.Activated);
        });
        var fact = new A();
        run.Session.Insert(fact);
        Assert.Equal(1, run.Session.Fire());
        run.Session.Update(fact);
        Assert.True(run.Session.Agenda.IsEmpty);
        Assert.Equal(0, run.Session.Fire());
    }

    [Fact]
    [Trait("Statement", "30")]
    public void Fire_NonRepeatableRule_IgnoresUpdatesUntilRematched()
    {
        var factory = EngineRun.Compile(new OnlyOnce());
        var session = factory.CreateSession();
        var fact = new A();
        session.Insert(fact);
        Assert.Equal(1, session.Fire(20));
        session.Update(fact);
        Assert.Equal(0, session.Fire());
        session.Retract(fact);
        session.Insert(fact);
        Assert.Equal(1, session.Fire(20));
    }

    [Fact]
    [Trait("Statement", "32")]
    public void Fire_WithALimitOrACancelledTokenOrAHalt_StopsAndLaterGoesOn()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(ctx => HaltIfNegative(ctx, a)).Do(_ => trace.Add(a.V!));
        });
        run.Session.InsertAll([new A("1"), new A("2"), new A("3", -1), new A("4")]);
        Assert.Equal(0, run.Session.Fire(0));
        Assert.Equal(1, run.Session.Fire(1));
        Assert.Equal(1, run.Session.Fire(new CancellationToken(canceled: true)));
        Assert.Equal(1, run.Session.Fire());
        Assert.Equal(1, run.Session.Fire());
        Assert.Equal("1 2 3 4", run.ToString());
    }

    [Fact]
    [Trait("Statement", "33")]
    public void Clear_WithFiredAndWaitingActivations_ForgetsThatTheWaitingOnesHaveFired()
    {
        var run = new EngineRun(_traced);
        var fact = new A("1");
        run.Session.Insert(fact);
        run.Fire();
        run.Session.Update(fact);
        run.Session.Agenda.Clear();
        Assert.True(run.Session.Agenda.IsEmpty);
        Assert.Throws<InvalidOperationException>(() => run.Session.Agenda.Peek());
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal("Created:1 ! Created:1 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "34")]
    public void CreateSession_RulesThatHoldWithoutFacts_AreActivated()
    {
        var run = new EngineRun(
            (r, trace) =>
            {
                r.OnlyWhen().Not<A>();
                r.OnlyThen().Do(_ => trace.Add("not"));
            },
            (r, trace) =>
            {
                r.OnlyWhen().All<A>(a => a.N > 0);
                r.OnlyThen().Do(_ => trace.Add("all"));
            },
            (r, trace) =>
            {
                IEnumerable<A> xs = null!;
                r.OnlyWhen().Query(() => xs, q => q.Match<A>().Collect());
                r.OnlyThen().Do(_ => trace.Add("collect"));
            });
        Assert.Equal(3, run.Fire());
        Assert.Equal(["!", "all", "collect", "not"], run.Trace.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Statement", "35")]
    [Trait("Statement", "36")]
    public void Filters_RejectingAnUpdate_RemoveAWaitingActivationButKeepTheMatch()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyFilter().Where(() => a.N > 0);
            r.OnlyThen().Do(_ => trace.Add(a.N.ToString(CultureInfo.InvariantCulture)));
        });
        var fact = new A("1", 1);
        run.Session.Insert(fact);
        fact.N = 0;
        run.Session.Update(fact);
        run.Fire();
        fact.N = 2;
        run.Fire();
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal("! ! 2 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "35")]
    [Trait("Statement", "38")]
    [Trait("Statement", "75")]
    public void AddFilter_InInitialization_SeesActivationsOfTheSessionsStart()
    {
        var run = new EngineRun((r, trace) =>
        {
            r.OnlyWhen().Not<A>();
            r.OnlyThen().Do(_ => trace.Add("not"));
        });
        var session = run.Factory.CreateSession(s => s.Agenda.AddFilter(new RejectAll()));
        Assert.Equal(0, session.Fire());
        run.Session.Agenda.AddFilter(new RejectAll());
        Assert.Equal(1, run.Session.Fire());
    }

    private static void HaltIfNegative(IContext context, A a)
    {
        if (a.N < 0)
            context.Halt();
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class OnlyOnce : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match(() => a);
            Then().Do(ctx => ctx.Update(a));
        }
    }

    private sealed class RejectAll : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => false;
    }
}
