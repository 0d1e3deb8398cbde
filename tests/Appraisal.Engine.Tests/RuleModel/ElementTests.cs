using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests.RuleModel;

public sealed class ElementTests
{
    private static readonly PatternElement _text = Element.Pattern(typeof(string), "text");
    private static readonly Expression<Func<string, int>> _length = text => text.Length;

    [Fact]
    public void Pattern_ConditionGivesNoBoolean_IsRejected()
        => Assert.Throws<ArgumentException>(() => Element.Pattern(typeof(string), "text", [Element.Condition(_length)]));

    [Fact]
    public void Pattern_ConditionTakesAnotherType_IsRejected()
    {
        Expression<Func<string, bool>> condition = n => n.Length > 0;

        Assert.Throws<ArgumentException>(() => Element.Pattern(typeof(int), "n", [Element.Condition(condition)]));
    }

    [Fact]
    public void Pattern_SourceOfAnotherType_IsRejected()
        => Assert.Throws<ArgumentException>(() => Element.Pattern(typeof(string), "n", [], Element.Binding(_length)));

    [Fact]
    public void AndGroup_Empty_IsRejected()
        => Assert.Throws<ArgumentException>(() => Element.AndGroup());

    [Fact]
    public void Group_OfAnAction_IsRejected()
    {
        Expression<Action<IContext>> action = ctx => ctx.Halt();

        Assert.Throws<ArgumentException>(() => Element.OrGroup(Element.Action(action)));
        Assert.Throws<ArgumentException>(() => Element.Not(Element.Action(action)));
    }

    [Fact]
    public void ForAll_NoPatternOrAnotherType_IsRejected()
    {
        Assert.Throws<ArgumentException>(() => Element.ForAll(_text));
        Assert.Throws<ArgumentException>(() => Element.ForAll(_text, Element.Pattern(typeof(int), "n")));
    }

    [Fact]
    public void Aggregate_SelectorsMissing_IsRejected()
    {
        var expressions = new[] { Element.Expression(AggregateElement.KeySelectorName, _length) };

        Assert.Throws<ArgumentException>(() => Element.Aggregate(typeof(int), AggregateElement.GroupByName, expressions, _text));
        Assert.Throws<ArgumentException>(() => Element.Project(typeof(string), _length, _text));
        Assert.Equal("Own", Element.Aggregate(typeof(int), "Own", expressions, _text).Name);
    }

    [Fact]
    public void Action_FirstParameterNotTheContext_IsRejected()
        => Assert.Throws<ArgumentException>(() => Element.Action(_length));

    [Fact]
    public void Expressions_FoundByName()
    {
        var collect = Element.Aggregate(
            typeof(IEnumerable<string>),
            AggregateElement.CollectName,
            [
                Element.Expression(AggregateElement.KeySelectorAscendingName, _length),
                Element.Expression(AggregateElement.KeySelectorDescendingName, _length),
                Element.Expression(AggregateElement.KeySelectorAscendingName, _length),
            ],
            _text);

        Assert.Equal(2, collect.Expressions.Find(AggregateElement.KeySelectorAscendingName).Count());
        Assert.NotNull(collect.Expressions[AggregateElement.KeySelectorDescendingName]);
        Assert.Null(collect.Expressions.FindSingleOrDefault(AggregateElement.SelectorName));
        Assert.Throws<InvalidOperationException>(() => collect.Expressions.FindSingleOrDefault(AggregateElement.KeySelectorAscendingName));
        Assert.Throws<InvalidOperationException>(() => collect.Expressions[AggregateElement.SelectorName]);
    }

    [Fact]
    public void PropertyMap_AbsentOrDoubled_IsRejected()
    {
        var map = new PropertyMap([new RuleProperty("a", 1)]);

        Assert.Equal(1, map["a"]);
        Assert.True(map.TryGetProperty("a", out _));
        Assert.False(map.TryGetProperty("b", out _));
        Assert.Throws<ArgumentException>(() => map["b"]);
        Assert.Throws<ArgumentException>(() => new PropertyMap([new RuleProperty("a", 1), new RuleProperty("a", 2)]));
    }

    [Fact]
    public void Declaration_Equality_IsByName()
    {
        Assert.Equal(Element.Declaration(typeof(int), "a"), Element.Declaration(typeof(string), "a"));
        Assert.NotEqual(Element.Declaration(typeof(int), "a"), Element.Declaration(typeof(int), "b"));
    }

    [Fact]
    public void RuleSet_Add_Appends()
    {
        var source = new RuleSet("set");

        source.Add(Enumerable.Empty<IRuleDefinition>());

        Assert.Equal("set", source.Name);
        Assert.Empty(source.Rules);
    }
}
