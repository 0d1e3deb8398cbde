using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

[Trait("Statement", "7")]
public sealed class DefinitionErrorTests
{
    [Fact]
    public void Create_NoConditions_IsRejected()
        => Defining.Fails<ArgumentException>(_ => { });

    [Fact]
    public void Create_EmptyGroup_IsRejected()
    {
        Defining.Fails<ArgumentException>(w => w.Match<A>().And(_ => { }));
        Defining.Fails<ArgumentException>(w => w.Match<A>().Or(_ => { }));
    }

    [Fact]
    public void Create_NoActions_IsRejected()
        => Defining.Fails<ArgumentException>(new GivenRule(w => w.Match<A>(), _ => { }));

    [Fact]
    public void Create_OnlyUndo_IsRejected()
        => Defining.Fails<ArgumentException>(new GivenRule(w => w.Match<A>(), t => t.Undo(_ => Defining.Noop())));

    [Fact]
    public void Action_TriggerNone_IsRejected()
        => Defining.Fails<ArgumentException>(new GivenRule(w => w.Match<A>(), t => t.Action(_ => Defining.Noop(), ActionTrigger.None)));

    [Fact]
    public void Match_AliasTwiceInAConjunction_IsRejected()
    {
        A a = null!;

        Defining.Fails<ArgumentException>(w => w.Match(() => a).Match(() => a));
        Defining.Fails<ArgumentException>(w => w.Match(() => a).And(x => x.Match(() => a)));
        Defining.Fails<ArgumentException>(w => w.And(x => x.Match(() => a)).Match(() => a));
    }

    [Fact]
    public void Or_AliasInTwoBranches_IsLegal()
    {
        A a = null!;

        var rule = Defining.When(w => w.Or(x => x.Match(() => a, f => f.N > 0).And(y => y.Match(() => a, f => f.N < 0).Match<B>(b => b.V == a.V))));

        var group = Assert.IsType<OrElement>(Assert.Single(rule.LeftHandSide.ChildElements));
        Assert.Equal(["a", "$1"], group.Exports.Select(d => d.Name));
        Assert.Empty(group.Imports);
    }

    [Fact]
    public void Or_AliasOfAnotherBranch_IsNotVisible()
    {
        A a = null!;

        var rule = Defining.When(w => w.Or(x => x.Match(() => a).Match<B>(b => b.V == a.V)));

        var second = Assert.IsType<PatternElement>(((OrElement)rule.LeftHandSide.ChildElements[0]).ChildElements[1]);
        Assert.Equal(["$1"], second.Expressions[0].Expression.Names());
    }

    [Fact]
    public void Match_DependencyInACondition_IsRejected()
        => Defining.Fails<ArgumentException>(new DependencyInConditionRule());

    [Fact]
    [Trait("Statement", "39")]
    public void Filter_DependencyInAFilter_IsRejected()
        => Defining.Fails<ArgumentException>(new DependencyInFilterRule());

    [Fact]
    public void Yield_ValueType_IsRejected()
    {
        A a = null!;

        Defining.Fails<ArgumentException>(new GivenRule(w => w.Match(() => a), t => t.Yield(_ => a.N)));
    }

    [Fact]
    [Trait("Statement", "56")]
    public void SelectMany_OuterAlias_IsRejected()
    {
        A a = null!;
        string part = null!;

        Defining.Fails<ArgumentException>(w => w.Match(() => a).Query(() => part, q => q.Match<B>().SelectMany(b => new[] { b.V, a.V })));
    }

    [Fact]
    [Trait("Statement", "6")]
    public void Having_NothingBefore_IsRejected()
    {
        Defining.Fails<InvalidOperationException>(w => w.Having(() => true));
        Defining.Fails<InvalidOperationException>(w => w.Or(x => x.Match<A>().Match<B>()).Having(() => true));
        Defining.Fails<InvalidOperationException>(w => w.Not<A>().Having(() => true));
    }

    [Fact]
    [Trait("Statement", "6")]
    public void Having_LaterAlias_IsRejected()
    {
        A a = null!;
        B b = null!;

        Defining.Fails<ArgumentException>(w => w.Match(() => a).And(x => x.Match(() => b)).Having(() => b.N > a.N));
    }

    [Fact]
    public void Query_WithoutASource_IsRejected()
    {
        IEnumerable<A> all = null!;

        Defining.Fails<InvalidOperationException>(w => w.Query(() => all, q => new QueryExpression<IEnumerable<A>>(q.Builder)));
    }

    [Fact]
    public void Define_OutsideLoading_IsRejected()
        => Assert.Throws<InvalidOperationException>(() => new GivenRule(w => w.Match<A>(), t => t.Do(_ => Defining.Noop())).Define());

    private sealed class DependencyInConditionRule : Rule
    {
        public override void Define()
        {
            IComparer<string> comparer = null!;

            Dependency()
                .Resolve(() => comparer);

            When()
                .Match<A>(a => comparer.Compare(a.V, "x") == 0);

            Then()
                .Do(_ => Defining.Noop());
        }
    }

    private sealed class DependencyInFilterRule : Rule
    {
        public override void Define()
        {
            IComparer<string> comparer = null!;
            A a = null!;

            Dependency()
                .Resolve(() => comparer);

            When()
                .Match(() => a);

            Filter()
                .Where(() => comparer.Compare(a.V, "x") == 0);

            Then()
                .Do(_ => Defining.Noop());
        }
    }
}
