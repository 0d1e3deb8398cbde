using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests.RuleModel;

public sealed class RuleElementVisitorTests
{
    [Fact]
    public void Visit_NothingChanged_ReturnsTheSameRule()
    {
        var rule = Sample();

        Assert.Same(rule, new RuleElementVisitor<Context>().Visit(Context.Empty, rule));
    }

    [Fact]
    public void Visit_EveryElement_IsReached()
    {
        var visitor = new NameCollector();
        List<string> names = [];

        visitor.Visit(names, Sample());

        Assert.Equal(["text", "inner", "other"], names);
    }

    [Fact]
    public void Visit_ConditionsRemoved_RebuildsWhatHoldsThem()
    {
        var rule = Sample();

        var bare = new ConditionRemover().Visit(Context.Empty, rule);

        Assert.NotSame(rule, bare);
        Assert.Same(rule.RightHandSide, bare.RightHandSide);
        Assert.Same(rule.LeftHandSide.ChildElements[0], bare.LeftHandSide.ChildElements[0]);
        var not = Assert.IsType<NotElement>(bare.LeftHandSide.ChildElements[2]);
        Assert.Empty(Assert.IsType<PatternElement>(not.Source).Expressions);
        Assert.Equal(rule.Name, bare.Name);
    }

    private static IRuleDefinition Sample()
    {
        Expression<Func<string, bool>> condition = other => other.Length > 1;
        Expression<Func<string, int>> selector = inner => inner.Length;
        Expression<Action<IContext>> action = ctx => ctx.Halt();
        return Element.RuleDefinition(
            "sample",
            "",
            0,
            RuleRepeatability.Repeatable,
            [],
            [],
            Element.DependencyGroup(),
            Element.AndGroup(
                Element.Pattern(typeof(string), "text"),
                Element.Pattern(typeof(int), "length", [], Element.Project(typeof(int), selector, Element.Pattern(typeof(string), "inner"))),
                Element.Not(Element.Pattern(typeof(string), "other", [Element.Condition(condition)]))),
            Element.FilterGroup(),
            Element.ActionGroup(Element.Action(action)));
    }

    private sealed class NameCollector : RuleElementVisitor<List<string>>
    {
        protected internal override PatternElement VisitPattern(List<string> context, PatternElement element)
        {
            if (element.Source is null)
                context.Add(element.Declaration.Name);
            return base.VisitPattern(context, element);
        }
    }

    private sealed class ConditionRemover : RuleElementVisitor<Context>
    {
        protected internal override PatternElement VisitPattern(Context context, PatternElement element)
            => element.Expressions.Count == 0 ? base.VisitPattern(context, element) : Element.Pattern(element.Declaration, [], element.Source);
    }
}
