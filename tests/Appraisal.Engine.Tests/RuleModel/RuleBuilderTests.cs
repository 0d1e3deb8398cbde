using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests.RuleModel;

public sealed class RuleBuilderTests
{
    [Fact]
    public void Build_CompleteRule_HasAllParts()
    {
        var builder = Minimal();
        builder.Description("what for");
        builder.Priority(4);
        builder.Repeatability(RuleRepeatability.NonRepeatable);
        builder.Tag("a");
        builder.Tags(["b", "c"]);
        builder.Property("p", 1);
        builder.Properties([new RuleProperty("q", 2)]);
        builder.Dependencies().Dependency(typeof(IComparer<string>), "comparer");
        builder.Filters().Filter(FilterType.KeyChange, Key);

        var rule = builder.Build();

        Assert.Equal(("rule", "what for", 4, RuleRepeatability.NonRepeatable), (rule.Name, rule.Description, rule.Priority, rule.Repeatability));
        Assert.Equal(["a", "b", "c"], rule.Tags);
        Assert.Equal(3, (int)rule.Properties["p"] + (int)rule.Properties["q"]);
        Assert.Equal("comparer", Assert.Single(rule.DependencyGroup.Dependencies).Declaration.Name);
        Assert.Single(rule.FilterGroup.Filters);
        Assert.Equal(ActionElement.DefaultTrigger, Assert.Single(rule.RightHandSide.Actions).ActionTrigger);
    }

    [Fact]
    public void Build_NestedConditions_AreKept()
    {
        var builder = Minimal();
        var or = builder.LeftHandSide().Group(GroupType.Or);
        or.Exists().Pattern(typeof(string), "s").Condition(Longer);
        or.Not().Group(GroupType.And).Pattern(typeof(int));
        var all = or.ForAll();
        all.BasePattern(typeof(string));
        all.Pattern(typeof(string), "s").Condition(Longer);

        var rule = builder.Build();

        var group = Assert.IsType<OrElement>(rule.LeftHandSide.ChildElements[1]);
        Assert.Equal([ElementType.Exists, ElementType.Not, ElementType.ForAll], group.ChildElements.Select(e => e.ElementType));
        Assert.Empty(group.Exports);
    }

    [Fact]
    public void Build_AggregateAndBinding_AreSources()
    {
        var builder = Minimal();
        var collect = builder.LeftHandSide().Pattern(typeof(IEnumerable<string>), "all").Aggregate();
        collect.Collect();
        collect.OrderBy(Key, SortDirection.Descending);
        collect.Pattern(typeof(string), "text");
        builder.LeftHandSide().Pattern(typeof(int), "length").Binding().BindingExpression(Length);

        var rule = builder.Build();

        var aggregate = Assert.IsType<AggregateElement>(((PatternElement)rule.LeftHandSide.ChildElements[1]).Source);
        Assert.Equal(AggregateElement.KeySelectorDescendingName, Assert.Single(aggregate.Expressions).Name);
        var binding = Assert.IsType<BindingElement>(((PatternElement)rule.LeftHandSide.ChildElements[2]).Source);
        Assert.Equal(["text"], binding.Imports.Select(d => d.Name));
    }

    [Fact]
    [Trait("Statement", "7")]
    public void Build_UnknownVariable_IsRejected()
    {
        var builder = Minimal();
        Expression<Func<int, string, bool>> condition = (number, other) => other.Length > number;
        builder.LeftHandSide().Pattern(typeof(int), "number").Condition(condition);

        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    [Trait("Statement", "7")]
    public void Build_VariableBoundLater_IsRejected()
    {
        var builder = new RuleBuilder();
        builder.Name("rule");
        Expression<Func<int, string, bool>> condition = (number, text) => text.Length > number;
        builder.LeftHandSide().Pattern(typeof(int), "number").Condition(condition);
        builder.LeftHandSide().Pattern(typeof(string), "text");
        builder.RightHandSide().Action(Noop);

        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void Build_NoName_IsRejected()
    {
        var builder = Minimal();
        builder.Name("");

        Assert.Throws<ArgumentException>(builder.Build);
    }

    private static Expression<Func<string, object>> Key => text => text.Length;

    private static Expression<Func<string, int>> Length => text => text.Length;

    private static Expression<Func<string, bool>> Longer => s => s.Length > 1;

    private static Expression<Action<IContext>> Noop => ctx => ctx.Halt();

    private static RuleBuilder Minimal()
    {
        var builder = new RuleBuilder();
        builder.Name("rule");
        builder.LeftHandSide().Pattern(typeof(string), "text");
        builder.RightHandSide().Action(Noop);
        return builder;
    }
}
