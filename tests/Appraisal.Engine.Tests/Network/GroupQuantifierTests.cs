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
        Assert.Equal(exists ? "+k +k -k +k -k" : "+k +z -k +k -k", string.Join(" ", trace));
    }

    private static IRuleDefinition Definition(bool exists, List<string> trace)
    {
        Expression<Func<B, A, bool>> sameValue = (b, a) => b.V == a.V;
        Expression<Func<C, B, bool>> sameNumber = (c, b) => c.N == b.N;
        Expression<Action<IContext, A>> added = (_, a) => trace.Add("+" + a.V);
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
