using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests.RuleModel;

public sealed class ElementShortFormTests
{
    private static readonly Expression<Func<string, int>> _length = text => text.Length;
    private static readonly Expression<Func<string, string>> _self = text => text;
    private static readonly PatternElement _text = Element.Pattern(typeof(string), "text");

    [Fact]
    public void Aggregates_WithoutAResultType_HaveThatOfTheirSelectors()
    {
        Assert.Equal(typeof(IEnumerable<string>), Element.Collect(_text).ResultType);
        Assert.Equal(typeof(IGrouping<int, string>), Element.GroupBy(_length, _self, _text).ResultType);
        Assert.Equal(typeof(int), Element.Project(_length, _text).ResultType);
    }

    [Fact]
    public void Pattern_OfNamedLambdas_HasThemAsConditions()
    {
        Expression<Func<string, bool>> longer = text => text.Length > 1;
        KeyValuePair<string, LambdaExpression>[] conditions = [new(PatternElement.ConditionName, longer)];
        KeyValuePair<string, LambdaExpression>[] others = [new("Other", longer)];
        var declaration = Element.Declaration(typeof(string), "text");
        var binding = Element.Binding(_self);
        PatternElement[] patterns =
        [
            Element.Pattern(typeof(string), "text", conditions),
            Element.Pattern(typeof(string), "text", conditions, binding),
            Element.Pattern(declaration, conditions),
            Element.Pattern(declaration, conditions, binding),
        ];

        Assert.All(patterns, p => Assert.Same(longer, Assert.Single(p.Expressions).Expression));
        Assert.Equal([false, true, false, true], patterns.Select(p => p.Source is not null));
        Assert.Throws<ArgumentException>(() => Element.Pattern(declaration, others));
    }

    [Fact]
    public void RuleDefinition_InShort_IsRepeatableAndHasNothingElse()
    {
        Expression<Action<IContext>> halt = ctx => ctx.Halt();
        var (conditions, actions) = (Element.AndGroup(_text), Element.ActionGroup(Element.Action(halt)));
        var plain = Element.RuleDefinition("plain", "what for", 3, conditions, actions);
        var tagged = Element.RuleDefinition("tagged", "", 0, ["a", "b"], conditions, actions);

        Assert.Equal(("plain", "what for", 3), (plain.Name, plain.Description, plain.Priority));
        Assert.Equal(RuleRepeatability.Repeatable, plain.Repeatability);
        Assert.Empty(plain.Tags);
        Assert.Empty(plain.Properties);
        Assert.Empty(plain.DependencyGroup.Dependencies);
        Assert.Empty(plain.FilterGroup.Filters);
        Assert.Equal(["a", "b"], tagged.Tags);
        Assert.Same(conditions, tagged.LeftHandSide);
        Assert.Same(actions, tagged.RightHandSide);
    }

    [Fact]
    public void Dependency_OfATypeAndAName_DeclaresThatType()
    {
        var dependency = Element.Dependency(typeof(IFormatProvider), "format");

        Assert.Equal(
            ("format", typeof(IFormatProvider), typeof(IFormatProvider)),
            (dependency.Declaration.Name, dependency.Declaration.Type, dependency.ServiceType));
    }

    [Fact]
    public void ToDeclaration_AndBack_KeepsNameAndType()
    {
        var declaration = Expression.Parameter(typeof(int), "n").ToDeclaration();
        var parameter = declaration.ToParameterExpression();

        Assert.Equal(("n", typeof(int)), (declaration.Name, declaration.Type));
        Assert.Equal(("n", typeof(int)), (parameter.Name, parameter.Type));
        Assert.Throws<ArgumentNullException>(() => Expression.Parameter(typeof(int)).ToDeclaration());
    }

    [Fact]
    public void Update_OfExpressions_GivesTheSameCollectionForTheSameExpressions()
    {
        Expression<Func<string, bool>> longer = text => text.Length > 1;
        var (one, other) = (Element.Condition(longer), Element.Condition(longer));
        var expressions = Element.Pattern(typeof(string), "text", [one]).Expressions;

        Assert.Same(expressions, expressions.Update([one]));
        Assert.Same(other, Assert.Single(expressions.Update([other])));
    }
}
