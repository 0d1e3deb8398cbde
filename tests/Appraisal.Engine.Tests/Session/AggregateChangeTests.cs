using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

public sealed class AggregateChangeTests
{
    private static readonly Action<InlineRule, List<string>> _collects = (rule, trace) =>
    {
        IEnumerable<A> all = null!;
        rule.OnlyWhen().Query(() => all, query => query.Match<A>(a => a.N >= 0).Collect());
        rule.OnlyThen().Do(_ => trace.Add("all:" + all.Count()));
    };

    private static readonly Action<InlineRule, List<string>> _groups = (rule, trace) =>
    {
        IGrouping<string?, A> group = null!;
        rule.OnlyWhen().Query(() => group, query => query.Match<A>().GroupBy(a => a.V));
        rule.OnlyThen()
            .Do(_ => trace.Add((group.Key ?? "null") + ":" + group.Count()))
            .Undo(_ => trace.Add("undo " + (group.Key ?? "null")));
    };

    [Fact]
    [Trait("Statement", "56")]
    public void SelectMany_ElementsThatMoveToANewGroupInOneCall_AreEvaluatedAgain()
    {
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            var n = 0;
            rule.OnlyWhen().Query(() => a, query => query.Match<A>().GroupBy(x => x.V).SelectMany(group => group)).Let(() => n, () => a.N);
            rule.OnlyThen().Do(_ => trace.Add(a.Id + ":" + n));
        });
        var (first, second) = (new A("y", 1) { Id = 1 }, new A("x", 2) { Id = 2 });
        run.Session.InsertAll([first, second]);
        run.Fire();
        (first.V, first.N, second.V, second.N) = ("z", 5, "z", 6);
        run.Session.UpdateAll([first, second]);
        run.Fire();
        Assert.Equal("1:1 2:2 ! 1:5 2:6 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "46")]
    public void Let_OnEveryUpdateOfItsMatch_IsEvaluatedAgainAndMayBeNull()
    {
        var evaluations = 0;
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            string? text = null;
            rule.OnlyWhen().Match(() => a).Let(() => text, () => Count(a, ref evaluations));
            rule.OnlyThen().Do(_ => trace.Add(text ?? "nothing"));
        });
        var fact = new A(null);
        run.Session.Insert(fact);
        run.Fire();
        run.Session.Update(fact);
        run.Fire();
        fact.V = "x";
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal("nothing ! nothing ! x !", run.ToString());
        Assert.Equal(3, evaluations);
    }

    [Fact]
    [Trait("Statement", "51")]
    public void Collect_AnyChangeOfAMember_FiresAgainAndOneThatIsNoMemberDoesNot()
    {
        var run = new EngineRun(_collects);
        var member = new A("m", 1);
        var other = new A("o", -1);
        run.Session.Insert(member);
        run.Fire();
        run.Session.Update(member);
        run.Fire();
        run.Session.Insert(other);
        run.Fire();
        run.Session.Update(other);
        run.Fire();
        run.Session.Retract(member);
        run.Fire();
        Assert.Equal("all:1 ! all:1 ! ! ! all:0 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "54")]
    public void GroupBy_MovedMember_UpdatesBothGroupsAndAnEmptiedOneUnmatches()
    {
        var run = new EngineRun(_groups);
        var (first, second, last) = (new A("x"), new A("x"), new A(null));
        run.Session.InsertAll([first, second, last]);
        run.Fire();
        second.V = "y";
        run.Session.Update(second);
        run.Fire();
        run.Session.Retract(last);
        run.Fire();
        Assert.Equal("x:2 null:1 ! x:1 y:1 ! undo null !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "54")]
    public void GroupBy_UpdateOfOneMember_FiresItsGroupAlone()
    {
        var run = new EngineRun(_groups);
        var (first, second) = (new A("x"), new A("y"));
        run.Session.InsertAll([first, second]);
        run.Fire();
        run.Session.Update(second);
        run.Fire();
        Assert.Equal("x:1 y:1 ! y:1 !", run.ToString());
    }

    [Theory]
    [InlineData(true, 30)]
    [InlineData(false, 1)]
    [Trait("Statement", "64")]
    public void Fire_RuleOnTheAbsenceOfWhatItConcludes_OscillatesByYieldAndSettlesByInsert(bool yields, int fired)
    {
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            rule.OnlyWhen().Match(() => a).Not<C>();
            if (yields) rule.OnlyThen().Yield(_ => new C("c", 0));
            else rule.OnlyThen().Do(ctx => ctx.Insert(new C("c", 0)));
        });
        run.Session.Insert(new A());
        Assert.Equal(fired, run.Session.Fire(30));
    }

    [Fact]
    [Trait("Statement", "70")]
    public void ActionThatThrows_UsesItsActivationUpAndLeavesTheOthers()
    {
        var run = new EngineRun((rule, trace) =>
        {
            A a = null!;
            rule.OnlyWhen().Match(() => a);
            rule.OnlyThen().Do(_ => Check(a)).Do(_ => trace.Add(a.V!));
        });
        var fired = new List<string>();
        run.Session.Events.RuleFiredEvent += (_, args) => fired.Add(((A)args.Facts.Single().Value!).V!);
        var (bad, good) = (new A("bad", -1), new A("good", 1));
        run.Session.InsertAll([bad, good]);
        Assert.Throws<RuleRhsExpressionEvaluationException>(() => run.Session.Fire());
        Assert.Equal(1, run.Fire());
        bad.N = 1;
        run.Session.Update(bad);
        run.Fire();
        Assert.Equal("good ! bad !", run.ToString());
        Assert.Equal(["good", "bad"], fired);
    }

    private static string? Count(A a, ref int evaluations)
    {
        evaluations++;
        return a.V;
    }

    private static void Check(A a) => ArgumentOutOfRangeException.ThrowIfNegative(a.N);
}
