using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests;

public sealed class GroupQuantifierTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Statement", "42")]
    public void NotAndExists_OverAGroup_FollowTheMatchesOfTheGroup(bool exists)
    {
        var trace = new List<string>();
        var session = new RuleCompiler().Compile([Definition(exists, trace)]).CreateSession();
        var (a, other, b, c) = (new A("k"), new A("z"), new B("k", 1), new C("c", 1));
        session.InsertAll([a, other]);
        session.Fire();
        session.Insert(b);
        session.Fire();
        session.Insert(c);
        session.Fire();
        session.UpdateAll([a, b, c]);
        session.Fire();
        c.N = 2;
        session.Update(c);
        session.Fire();
        session.Retract(a);
        session.Insert(a);
        c.N = 1;
        session.Update(c);
        session.Fire();
        session.RetractAll([a, b, c]);
        session.Fire();
        Assert.Equal(exists ? "+k ~k -k +k -k" : "+k +z -k +k -k", string.Join(" ", trace));
    }

    [Theory]
    [InlineData(true, "m")]
    [InlineData(false, "k")]
    [Trait("Statement", "25")]
    public void UpdateAll_TupleAndGroupMoveToANewKey_UpdatesTheMatch(bool exists, string otherKey)
    {
        var trace = new List<string>();
        var session = new RuleCompiler().Compile([Definition(exists, trace)]).CreateSession();
        var (a, b, c) = (new A("k"), new B(exists ? "k" : "m", 1), new C("c", 1));
        session.InsertAll([a, b, c]);
        session.Fire();
        (a.V, b.V) = ("m", otherKey);
        session.UpdateAll([a, b]);
        session.Fire();
        Assert.Equal("+k ~m", string.Join(" ", trace));
    }

    [Fact]
    [Trait("Statement", "25")]
    public void UpdateAll_AnotherFactCompletesTheGroup_LeavesTheMatch()
    {
        var trace = new List<string>();
        var session = new RuleCompiler().Compile([Definition(exists: true, trace)]).CreateSession();
        var (first, second, c) = (new B("k", 1), new B("k", 2), new C("c", 1));
        session.InsertAll([new A("k"), first, second, c]);
        session.Fire();
        c.N = 2;
        session.UpdateAll([c]);
        Assert.Equal(0, session.Fire());
        (first.N, second.N) = (2, 1);
        session.UpdateAll([first, second]);
        Assert.Equal(0, session.Fire());
        Assert.Equal("+k", string.Join(" ", trace));
    }

    [Fact]
    [Trait("Statement", "42")]
    public void InsertAll_TupleAndGroupTogether_MakesNoMatchOfANotForAMoment()
    {
        var trace = new List<string>();
        var session = new RuleCompiler().Compile([Definition(exists: false, trace)]).CreateSession();
        session.Events.ActivationCreatedEvent += (_, _) => trace.Add("created");
        session.InsertAll([new A("k"), new B("k", 1), new C("c", 1)]);
        Assert.Equal(0, session.Fire());
        Assert.Empty(trace);
    }

    private static IRuleDefinition Definition(bool exists, List<string> trace)
    {
        Expression<Func<B, A, bool>> sameValue = (b, a) => b.V == a.V;
        Expression<Func<C, B, bool>> sameNumber = (c, b) => c.N == b.N;
        Expression<Action<IContext, A>> added = (ctx, a) => trace.Add((ctx.Match.Trigger == MatchTrigger.Updated ? "~" : "+") + a.V);
        Expression<Action<IContext, A>> removed = (_, a) => trace.Add("-" + a.V);
        var group = Element.AndGroup(
            Element.Pattern(typeof(B), "b", [Element.Condition(sameValue)]),
            Element.Pattern(typeof(C), "c", [Element.Condition(sameNumber)]));
        return Element.RuleDefinition(
            "group",
            string.Empty,
            0,
            RuleRepeatability.Repeatable,
            [],
            [],
            Element.DependencyGroup(),
            Element.AndGroup(Element.Pattern(typeof(A), "a"), exists ? Element.Exists(group) : Element.Not(group)),
            Element.FilterGroup(),
            Element.ActionGroup(Element.Action(added), Element.Action(removed, ActionTrigger.Deactivated)));
    }
}
