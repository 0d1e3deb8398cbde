using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

public sealed class RematchTests
{
    private static readonly Action<InlineRule, List<string>> _doesAndUndoes = (rule, trace) =>
    {
        A a = null!;
        rule.OnlyWhen().Match(() => a, x => x.N >= 0);
        rule.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger + ":" + a.N)).Undo(_ => trace.Add("undo:" + a.N));
    };

    [Fact]
    [Trait("Statement", "27")]
    public void Update_UnmatchingBeforeTheFiring_LeavesNoUndo()
    {
        var run = new EngineRun(_doesAndUndoes);
        var fact = new A("k", 1);
        run.Session.Insert(fact);
        fact.N = -1;
        run.Session.Update(fact);
        Assert.Equal(0, run.Fire());
        Assert.Equal("!", run.ToString());
    }

    [Fact]
    [Trait("Statement", "27")]
    public void Update_UnmatchingAfterTheFiring_UndoesWithTheCurrentValues()
    {
        var run = new EngineRun(_doesAndUndoes);
        var fact = new A("k", 1);
        run.Session.Insert(fact);
        run.Fire();
        fact.N = -7;
        run.Session.Update(fact);
        Assert.Equal(1, run.Fire());
        Assert.Equal("Created:1 ! undo:-7 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "28")]
    public void Update_UnmatchingAndRematchingBeforeTheFiring_UndoesThenDoesAsCreated()
    {
        var run = new EngineRun(_doesAndUndoes);
        var fact = new A("k", 1);
        run.Session.Insert(fact);
        run.Fire();
        fact.N = -1;
        run.Session.Update(fact);
        fact.N = 2;
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal("Created:1 ! undo:2 Created:2 !", run.ToString());
    }

    [Theory]
    [InlineData(RuleRepeatability.Repeatable, 20)]
    [InlineData(RuleRepeatability.NonRepeatable, 1)]
    [Trait("Statement", "31")]
    public void Fire_RuleThatUpdatesItsOwnFact_LoopsUnlessNonRepeatable(RuleRepeatability repeatability, int fired)
    {
        var session = repeatability == RuleRepeatability.Repeatable
            ? EngineRun.Compile(new TouchesAgain()).CreateSession()
            : EngineRun.Compile(new TouchesOnce()).CreateSession();
        session.Insert(new A());
        Assert.Equal(fired, session.Fire(20));
    }

    [Fact]
    [Trait("Statement", "31")]
    public void Fire_RuleThatUpdatesItsOwnFactUntilItNoLongerMatches_Ends()
    {
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            rule.OnlyWhen().Match(() => a, x => x.N < 3);
            rule.OnlyThen().Do(_ => Increase(a)).Do(ctx => ctx.Update(a));
        });
        var fact = new A();
        run.Session.Insert(fact);
        Assert.Equal(3, run.Fire());
        Assert.Equal(3, fact.N);
    }

    [Fact]
    [Trait("Statement", "66")]
    public void Retract_OfAnOwnFactInAnAction_LetsTheOtherActionsRunAndQueuesTheUndo()
    {
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            rule.OnlyWhen().Match(() => a);
            rule.OnlyThen().Do(ctx => ctx.Retract(a)).Do(_ => trace.Add("rest")).Undo(_ => trace.Add("undo"));
        });
        run.Session.Insert(new A());
        Assert.Equal(2, run.Fire());
        Assert.Equal("rest undo !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "66")]
    public void Insert_InAnAction_MatchesAtOnceAndFiresLater()
    {
        ISession? session = null;
        var run = new EngineRun(
            (rule, trace) =>
            {
                A a = null!;
                rule.OnlyWhen().Match(() => a);
                rule.OnlyThen().Do(ctx => ctx.Insert(new B(a.V))).Do(_ => trace.Add(session!.Agenda.IsEmpty ? "nothing waits" : "b waits"));
            },
            (rule, trace) =>
            {
                B b = null!;
                rule.OnlyWhen().Match(() => b);
                rule.OnlyThen().Do(_ => trace.Add("b"));
            });
        session = run.Session;
        session.Insert(new A());
        run.Fire();
        Assert.Equal("b waits b !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "25")]
    public void UpdateAll_BothSidesOfAJoinMoveToANewKey_UpdatesTheMatch()
    {
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            B b = null!;
            rule.OnlyWhen().Match(() => a).Match(() => b, x => x.V == a.V);
            rule.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger.ToString())).Undo(_ => trace.Add("undo"));
        });
        var (left, right) = (new A("x"), new B("x"));
        run.Session.InsertAll([left, right]);
        run.Fire();
        (left.V, right.V) = ("y", "y");
        run.Session.UpdateAll([left, right]);
        run.Fire();
        Assert.Equal("Created ! Updated !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "25")]
    public void Update_FactOnBothSidesOfAJoinMovesToANewKey_UpdatesItsMatchWithItself()
    {
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            A other = null!;
            rule.OnlyWhen().Match(() => a).Match(() => other, x => x.V == a.V);
            rule.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger + ":" + a.N + other.N)).Undo(_ => trace.Add("undo:" + a.N + other.N));
        });
        var (moving, staying) = (new A("x", 1), new A("y", 2));
        run.Session.InsertAll([moving, staying]);
        run.Fire();
        moving.V = "z";
        run.Session.Update(moving);
        run.Fire();
        Assert.Equal("Created:11 Created:22 ! Updated:11 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "25")]
    public void UpdateAll_FactsOfANotSwapTheirKeys_LeavesTheMatchUpdated()
    {
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            rule.OnlyWhen().Match(() => a).Not<B>(x => x.V == a.V);
            rule.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger.ToString())).Undo(_ => trace.Add("undo"));
        });
        var (left, right) = (new A("x"), new B("y"));
        run.Session.InsertAll([left, right]);
        run.Fire();
        (left.V, right.V) = ("y", "x");
        run.Session.UpdateAll([left, right]);
        run.Fire();
        Assert.Equal("Created ! Updated !", run.ToString());
    }

    private static void Increase(A a) => a.N++;

    private sealed class TouchesAgain : TracedRule
    {
        public override void Define()
        {
            A a = null!;
            When().Match(() => a);
            Then().Do(ctx => ctx.Update(a));
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class TouchesOnce : TracedRule
    {
        public override void Define()
        {
            A a = null!;
            When().Match(() => a);
            Then().Do(ctx => ctx.Update(a));
        }
    }
}
