using Appraisal.Engine.Fluent;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

/// <summary>What the definition tests share: facts, and rules given as lambdas.</summary>
internal static class Defining
{
    public static IRuleDefinition Rule(Rule rule) => new RuleDefinitionFactory().Create(rule);

    public static IRuleDefinition When(Action<ILeftHandSideExpression> conditions) => Rule(new GivenRule(conditions, then => then.Do(_ => Noop())));

    public static IRuleDefinition Rule(Action<ILeftHandSideExpression> conditions, Action<IRightHandSideExpression> actions)
        => Rule(new GivenRule(conditions, actions));

    public static TCause Fails<TCause>(Rule rule)
        where TCause : Exception
    {
        var exception = Assert.Throws<RuleDefinitionException>(() => Rule(rule));
        Assert.Equal(rule.GetType(), exception.RuleType);
        Assert.Contains(exception.RuleTypeName, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(exception.InnerException!.Message, exception.Message, StringComparison.Ordinal);
        return Assert.IsType<TCause>(exception.InnerException, exactMatch: false);
    }

    public static TCause Fails<TCause>(Action<ILeftHandSideExpression> conditions)
        where TCause : Exception
        => Fails<TCause>(new GivenRule(conditions, then => then.Do(_ => Noop())));

    public static PatternElement Pattern(this IRuleDefinition rule, int index)
        => Assert.IsType<PatternElement>(rule.LeftHandSide.ChildElements[index]);

    public static string[] Names(this System.Linq.Expressions.LambdaExpression lambda) => [.. lambda.Parameters.Select(p => p.Name!)];

    public static void Noop(params object?[] values) => Assert.NotNull(values);
}

internal sealed class GivenRule(Action<ILeftHandSideExpression> conditions, Action<IRightHandSideExpression> actions) : Rule
{
    public override void Define()
    {
        conditions(When());
        actions(Then());
    }
}

internal class A
{
    public string V { get; set; } = "";

    public int N { get; set; }

    public A? Ref { get; set; }
}

internal sealed class B : A;

internal sealed class C : A;
