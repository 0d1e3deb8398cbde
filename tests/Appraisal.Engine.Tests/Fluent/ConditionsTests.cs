using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

public sealed class ConditionsTests
{
    [Fact]
    [Trait("Statement", "5")]
    public void When_CalledTwice_Accumulates()
    {
        var rule = Defining.Rule(new TwoChainsRule());

        Assert.Equal([typeof(A), typeof(B)], rule.LeftHandSide.ChildElements.Cast<PatternElement>().Select(p => p.ValueType));
        Assert.Single(rule.Pattern(0).Expressions);
    }

    [Fact]
    [Trait("Statement", "5")]
    public void Having_OtherChain_IsNotSeen()
        => Defining.Fails<InvalidOperationException>(new HavingOnOtherChainRule());

    [Fact]
    [Trait("Statement", "6")]
    public void Having_SkipsQuantifiers_AndOwnFactComesFirst()
    {
        A a = null!;
        B b = null!;

        var rule = Defining.When(w => w.Match(() => a).Match(() => b).Not<C>().All<C>(c => c.N > 0).Having(() => a.N > b.N, () => a.N > 1));

        Assert.Empty(rule.Pattern(0).Expressions);
        Assert.Equal(["b", "a"], rule.Pattern(1).Expressions[0].Expression.Names());
        Assert.Equal(["a"], rule.Pattern(1).Expressions[1].Expression.Names());
    }

    [Fact]
    [Trait("Statement", "6")]
    public void Having_AfterAGroupOnAnOlderMatch_AddsToTheMatch()
    {
        A a = null!;
        B b = null!;

        var rule = Defining.When(w => w.Match(() => a).And(x => x.Match(() => b)).Having(() => a.N > 0));

        Assert.Equal("a => (a.N > 0)", Assert.Single(rule.Pattern(0).Expressions).Expression.ToString());
    }

    [Fact]
    [Trait("Statement", "6")]
    public void Having_AfterLet_AddsToTheLet()
    {
        A a = null!;
        var sum = 0;

        var rule = Defining.When(w => w.Match(() => a).Let(() => sum, () => a.N + sum).Having(() => sum > 3));

        var binding = Assert.IsType<BindingElement>(rule.Pattern(1).Source);
        Assert.Equal(["a"], binding.Expression.Names());
        Assert.Equal(["sum"], rule.Pattern(1).Expressions[0].Expression.Names());
        Assert.Equal(["a"], rule.Pattern(1).Imports.Select(d => d.Name));
    }

    [Fact]
    public void Quantifiers_HoldPatterns_AndExportNothing()
    {
        A a = null!;

        var rule = Defining.When(w => w
            .Match(() => a)
            .Exists<B>(b => b.V == a.V)
            .Not<B>(b => b.N > a.N)
            .All<C>(c => c.N > 0, c => c.V == a.V)
            .All<C>(c => c.V == a.V));

        Assert.Equal(["a"], rule.LeftHandSide.Exports.Select(d => d.Name));
        Assert.IsType<PatternElement>(Assert.IsType<ExistsElement>(rule.LeftHandSide.ChildElements[1]).Source);
        Assert.IsType<PatternElement>(Assert.IsType<NotElement>(rule.LeftHandSide.ChildElements[2]).Source);
        var all = Assert.IsType<ForAllElement>(rule.LeftHandSide.ChildElements[3]);
        Assert.Single(all.BasePattern.Expressions);
        Assert.Equal(["a"], Assert.Single(all.Patterns).Imports.Select(d => d.Name));
        Assert.Empty(Assert.IsType<ForAllElement>(rule.LeftHandSide.ChildElements[4]).BasePattern.Expressions);
    }

    [Fact]
    public void Groups_StayAsWritten()
    {
        A a = null!;
        B b = null!;
        C c = null!;
        var rule = Defining.Rule(
            w => w.Match(() => a).Or(x => x.Match(() => b).And(y => y.Match(() => c, f => f.V == a.V).Not<B>(f => f.V == c.V))),
            t => t.Do(_ => Defining.Noop(c, b, a)));

        var or = Assert.IsType<OrElement>(rule.LeftHandSide.ChildElements[1]);
        Assert.IsType<PatternElement>(or.ChildElements[0]);
        Assert.Equal(2, Assert.IsType<AndElement>(or.ChildElements[1]).ChildElements.Count);
        Assert.Equal(["c", "b", "a"], rule.RightHandSide.Imports.Select(d => d.Name));
    }

    [Fact]
    public void Match_UserExtension_ComposesTheLanguage()
    {
        A a = null!;

        var rule = Defining.Rule(w => w.Positive(() => a), t => t.Note(() => "x"));

        Assert.Equal("(a.N > 0)", rule.Pattern(0).Expressions[0].Expression.Body.ToString());
        Assert.Single(rule.RightHandSide.Actions);
    }

    private sealed class TwoChainsRule : Rule
    {
        public override void Define()
        {
            A a = null!;
            var first = When();
            first.Match(() => a);
            When().Match<B>(b => b.V == a.V);
            first.Having(() => a.N > 0);

            Then().Do(_ => Defining.Noop(a));
        }
    }

    private sealed class HavingOnOtherChainRule : Rule
    {
        public override void Define()
        {
            When().Match<A>();
            When().Having(() => true);

            Then().Do(_ => Defining.Noop());
        }
    }
}

internal static class LanguageExtensions
{
    public static ILeftHandSideExpression Positive(this ILeftHandSideExpression conditions, Expression<Func<A>> alias)
        => conditions.Match(alias, a => a.N > 0);

    public static IRightHandSideExpression Note(this IRightHandSideExpression actions, Func<string> text)
        => actions.Do(_ => Defining.Noop(text()));
}
