using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

public sealed class AliasTests
{
    [Fact]
    [Trait("Statement", "2")]
    public void Match_Local_NameAndTypeBecomeTheAlias()
    {
        A fact = null!;

        var rule = Defining.When(w => w.Match(() => fact));

        Assert.Equal("fact", rule.Pattern(0).Declaration.Name);
        Assert.Equal(typeof(A), rule.Pattern(0).Declaration.Type);
        Assert.Same(rule.Pattern(0), rule.Pattern(0).Declaration.Target);
        Assert.Null(fact);
    }

    [Fact]
    [Trait("Statement", "2")]
    public void Match_AliasIsNoVariable_IsRejected()
    {
        A fact = null!;

        Defining.Fails<ArgumentException>(w => w.Match(() => new A()));
        Defining.Fails<ArgumentException>(w => w.Match(() => fact.Ref!));
    }

    [Fact]
    [Trait("Statement", "2")]
    public void Let_AliasOfAnotherType_IsRejected()
    {
        string text = null!;

        Defining.Fails<ArgumentException>(w => w.Match<A>().Let<object>(() => text, () => new object()));
    }

    [Fact]
    [Trait("Statement", "3")]
    public void Match_ReferenceToEarlierAlias_BecomesAParameter()
    {
        A a = null!;
        B b = null!;

        var rule = Defining.When(w => w.Match(() => a).Match(() => b, x => x.V == a.V));

        var condition = rule.Pattern(1).Expressions[PatternElement.ConditionName].Expression;
        Assert.Equal(["b", "a"], condition.Names());
        Assert.Equal("(b.V == a.V)", condition.Body.ToString());
    }

    [Fact]
    [Trait("Statement", "3")]
    public void Match_FieldAndPropertyAliases_AreReplaced()
    {
        var rule = Defining.Rule(new MemberAliasRule());

        var condition = rule.Pattern(2).Expressions[PatternElement.ConditionName].Expression;
        Assert.Equal(["$1", "_field", "Property"], condition.Names());
        Assert.Equal(["_field", "Property"], rule.RightHandSide.Imports.Select(d => d.Name));
    }

    [Fact]
    [Trait("Statement", "3b")]
    public void Match_ReferenceBeforeDeclaration_StaysACapturedVariable()
    {
        A a = null!;
        B b = null!;

        var rule = Defining.When(w => w.Match(() => b, x => x.V == a.V).Match(() => a));

        var condition = rule.Pattern(0).Expressions[0].Expression;
        Assert.Equal(["b"], condition.Names());
        var access = Assert.IsAssignableFrom<MemberExpression>(((BinaryExpression)condition.Body).Right);
        Assert.IsType<ConstantExpression>(((MemberExpression)access.Expression!).Expression, exactMatch: false);
    }

    [Fact]
    [Trait("Statement", "3c")]
    public void Match_StaticAlias_IsReplacedLikeAnyOther()
    {
        var rule = Defining.When(w => w.Match(() => StaticAlias.Fact).Match<B>(x => x.V == StaticAlias.Fact.V, x => x.V != OtherAlias.Fact.V));

        Assert.Equal(["$1", "Fact"], rule.Pattern(1).Expressions[0].Expression.Names());
        Assert.Equal(["$1"], rule.Pattern(1).Expressions[1].Expression.Names());
    }

    [Fact]
    [Trait("Statement", "3d")]
    public void Match_MemberNamedLikeAnAlias_IsNotMistakenForIt()
    {
        var rule = Defining.Rule(new RefAliasRule());

        Assert.Equal("(c.V == b.Ref.V)", rule.Pattern(2).Expressions[0].Expression.Body.ToString());
        Assert.Equal(["c", "b"], rule.Pattern(2).Expressions[0].Expression.Names());
    }

    [Fact]
    [Trait("Statement", "3")]
    public void Match_NestedClosures_AreSeenThrough()
    {
        A outer = null!;
        var limit = 5;
        IRuleDefinition rule = null!;
        foreach (var text in new[] { "x" })
        {
            B inner = null!;
            rule = Defining.When(w => w
                .Match(() => outer, a => a.N < limit && a.V == text)
                .Match(() => inner, b => b.V == outer.V && b.V != text && b.N < limit));
        }

        Assert.Equal(["outer"], rule.Pattern(0).Expressions[0].Expression.Names());
        Assert.Equal(["inner", "outer"], rule.Pattern(1).Expressions[0].Expression.Names());
        Assert.All(CapturedIn(rule.Pattern(1).Expressions[0].Expression), m => Assert.IsType<ConstantExpression>(m.Expression, exactMatch: false));
    }

    [Fact]
    [Trait("Statement", "1")]
    public void Match_MembersOfTheRule_StayMembersOfAConstant()
    {
        var given = new KindRule("late");
        var rule = Defining.Rule(given);

        var direct = CapturedIn(rule.Pattern(0).Expressions[0].Expression).Single();
        Assert.Equal("Kind", direct.Member.Name);
        Assert.Same(given, ((ConstantExpression)direct.Expression!).Value);
        var besideLocal = CapturedIn(rule.Pattern(0).Expressions[1].Expression).Single(m => m.Member.Name == "Kind");
        Assert.Same(given, ((ConstantExpression)besideLocal.Expression!).Value);
    }

    [Fact]
    [Trait("Statement", "4")]
    public void Match_SeveralAliases_OwnFactFirstThenInOrderOfAppearance()
    {
        A a = null!;
        B b = null!;
        C c = null!;

        var rule = Defining.When(w => w.Match(() => a).Match(() => b).Match(() => c, x => b.N > a.N && b.V == x.V && c.N > 0, _ => a.N > 0));

        Assert.Equal(["c", "b", "a"], rule.Pattern(2).Expressions[0].Expression.Names());
        Assert.Equal(["c", "a"], rule.Pattern(2).Expressions[1].Expression.Names());
    }

    [Fact]
    [Trait("Statement", "3")]
    public void Match_AliasInsideANestedLambda_IsReplaced()
    {
        A a = null!;
        A[] others = [];

        var rule = Defining.When(w => w.Match(() => a).Match<B>(b => others.Any(o => o.V == a.V && o.N == b.N)));

        Assert.Equal(["$1", "a"], rule.Pattern(1).Expressions[0].Expression.Names());
    }

    private static List<MemberExpression> CapturedIn(Expression expression)
    {
        var finder = new CaptureFinder();
        finder.Visit(expression);
        return finder.Found;
    }

    private sealed class CaptureFinder : ExpressionVisitor
    {
        public List<MemberExpression> Found { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is ConstantExpression)
                Found.Add(node);
            return base.VisitMember(node);
        }
    }

    private static class StaticAlias
    {
        public static A Fact => null!;
    }

    private static class OtherAlias
    {
        public static A Fact => null!;
    }

    private sealed class MemberAliasRule : Rule
    {
        private readonly A _field = null!;

        private B Property { get; } = null!;

        public override void Define()
        {
            When()
                .Match(() => _field)
                .Match(() => Property)
                .Match<C>(c => c.V == _field.V && c.N == Property.N);

            Then()
                .Do(_ => Defining.Noop(_field, Property));
        }
    }

    private sealed class RefAliasRule : Rule
    {
        private A Ref { get; } = null!;

        public override void Define()
        {
            B b = null!;
            C c = null!;

            When()
                .Match(() => Ref)
                .Match(() => b)
                .Match(() => c, x => x.V == b.Ref!.V);

            Then()
                .Do(_ => Defining.Noop(Ref, b, c));
        }
    }

    private sealed class KindRule(string kind) : Rule
    {
        private string Kind { get; } = kind;

        public override void Define()
        {
            var limit = 3;

            When()
                .Match<A>(a => a.V == Kind, a => a.V != Kind && a.N < limit);

            Then()
                .Do(_ => Defining.Noop());
        }
    }
}
