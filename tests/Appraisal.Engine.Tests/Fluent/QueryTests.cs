using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

public sealed class QueryTests
{
    [Fact]
    [Trait("Statement", "47")]
    public void Query_NoAggregate_EqualsMatch()
    {
        A a = null!;

        var rule = Defining.When(w => w.Query(() => a, q => q.Match<A>(x => x.N > 0).Where(x => x.V == "ok")));

        Assert.Null(rule.Pattern(0).Source);
        Assert.Equal("a", rule.Pattern(0).Declaration.Name);
        Assert.Equal(2, rule.Pattern(0).Expressions.Count);
    }

    [Fact]
    [Trait("Statement", "47")]
    public void From_Expression_IsABinding()
    {
        A a = null!;
        A inner = null!;

        var rule = Defining.When(w => w.Match(() => a).Query(() => inner, q => q.From(() => a.Ref!).Where(r => r.N > a.N)));

        Assert.Equal(["a"], Assert.IsType<BindingElement>(rule.Pattern(1).Source).Expression.Names());
        Assert.Equal(["inner", "a"], rule.Pattern(1).Expressions[0].Expression.Names());
    }

    [Fact]
    [Trait("Statement", "48")]
    public void Collect_WithSorting_HasTheKeysInOrder()
    {
        A a = null!;
        IEnumerable<B> all = null!;

        var rule = Defining.When(w => w
            .Match(() => a)
            .Query(() => all, q => q
                .Match<B>(b => b.V == a.V)
                .Collect()
                .OrderBy(b => b.N)
                .ThenByDescending(b => b.V)
                .Where(c => c.Any())));

        var collect = Assert.IsType<AggregateElement>(rule.Pattern(1).Source);
        Assert.Equal(AggregateElement.CollectName, collect.Name);
        Assert.Equal(typeof(IEnumerable<B>), collect.ResultType);
        Assert.Equal(
            [AggregateElement.KeySelectorAscendingName, AggregateElement.KeySelectorDescendingName],
            collect.Expressions.Select(e => e.Name));
        Assert.Equal(collect.Source.Declaration.Name, collect.Expressions[0].Expression.Names().Single());
        Assert.Equal(["all"], rule.Pattern(1).Expressions[0].Expression.Names());
        Assert.Equal(["a"], rule.Pattern(1).Imports.Select(d => d.Name));
        Assert.Equal(["a", "all"], rule.LeftHandSide.Exports.Select(d => d.Name));
    }

    [Fact]
    public void ToLookup_AfterCollect_HasKeyAndElement()
    {
        IKeyedLookup<string, int> lookup = null!;

        var rule = Defining.When(w => w.Query(() => lookup, q => q.Match<A>().Collect().ToLookup(a => a.V, a => a.N)));

        var collect = Assert.IsType<AggregateElement>(rule.Pattern(0).Source);
        Assert.Equal(typeof(IKeyedLookup<string, int>), collect.ResultType);
        Assert.Equal([AggregateElement.KeySelectorName, AggregateElement.ElementSelectorName], collect.Expressions.Select(e => e.Name));
    }

    [Fact]
    public void ToLookup_SelectorsLeftOut_AreTheFactItself()
    {
        IKeyedLookup<A, A> byItself = null!;
        IKeyedLookup<int, A> byNumber = null!;

        var rule = Defining.When(w => w
            .Query(() => byItself, q => q.Match<A>().Collect().ToLookup())
            .Query(() => byNumber, q => q.Match<A>().Collect().ToLookup(a => a.N)));

        Assert.Equal(["$1 => $1", "$1 => $1"], Expressions(rule.Pattern(0)));
        Assert.Equal(["$2 => $2.N", "$2 => $2"], Expressions(rule.Pattern(1)));
    }

    [Fact]
    public void OrderByDescending_ThenBy_KeepDirectionsAndOrder()
    {
        IEnumerable<A> all = null!;

        var rule = Defining.When(w => w
            .Query(() => all, q => q.Match<A>().Collect().OrderByDescending(a => a.N).ThenBy(a => a.V).ThenBy(a => a.N)));

        Assert.Equal(["$1 => $1.N", "$1 => $1.V", "$1 => $1.N"], Expressions(rule.Pattern(0)));
        Assert.Equal(
            [AggregateElement.KeySelectorDescendingName, AggregateElement.KeySelectorAscendingName, AggregateElement.KeySelectorAscendingName],
            ((AggregateElement)rule.Pattern(0).Source!).Expressions.Select(e => e.Name));
    }

    [Fact]
    [Trait("Statement", "57")]
    public void Operators_ChainFreely()
    {
        A a = null!;
        IEnumerable<string> keys = null!;

        var rule = Defining.When(w => w
            .Match(() => a)
            .Query(() => keys, q => q
                .Match<B>()
                .GroupBy(b => b.V + a.V)
                .Where(g => g.Count() > a.N)
                .Select(g => g.Key)
                .SelectMany(k => k.Split(' '))
                .Collect()
                .Where(k => k.Any())));

        var collect = Assert.IsType<AggregateElement>(rule.Pattern(1).Source);
        var flatten = Assert.IsType<AggregateElement>(collect.Source.Source);
        var project = Assert.IsType<AggregateElement>(flatten.Source.Source);
        var groups = Assert.IsType<AggregateElement>(project.Source.Source);
        Assert.Equal(
            [AggregateElement.FlattenName, AggregateElement.ProjectName, AggregateElement.GroupByName],
            new[] { flatten.Name, project.Name, groups.Name });
        Assert.Equal(["$1", "a"], groups.Expressions[AggregateElement.KeySelectorName].Expression.Names());
        Assert.Equal(["$2", "a"], project.Source.Expressions[0].Expression.Names());
        Assert.Null(groups.Source.Source);
    }

    [Fact]
    [Trait("Statement", "58")]
    public void Aggregate_CustomOperator_KeepsNameExpressionsAndFactory()
    {
        A a = null!;

        var rule = Defining.When(w => w.Query(() => a, q => q.Match<A>().Newest(x => x.N)));

        var custom = Assert.IsType<AggregateElement>(rule.Pattern(0).Source);
        Assert.Equal("Newest", custom.Name);
        Assert.Equal(typeof(QueryTests), custom.CustomFactoryType);
        Assert.Equal(["$1"], custom.Expressions["Age"].Expression.Names());
    }

    [Fact]
    [Trait("Statement", "58")]
    public void Aggregate_ExpressionWithoutParameters_TakesAliasesAlone()
    {
        A a = null!;
        A b = null!;

        var rule = Defining.When(w => w.Match(() => a).Query(() => b, q => q.Match<A>().Limited(() => a.N)));

        var custom = Assert.IsType<AggregateElement>(rule.Pattern(1).Source);
        Assert.Null(custom.CustomFactoryType);
        Assert.Equal(["a => a.N"], Expressions(rule.Pattern(1)));
    }

    [Fact]
    public void Where_OnABaseType_ConvertsTheFact()
    {
        A a = null!;

        var rule = Defining.When(w => w.Query(() => a, q => ((IQuery<A>)q.Match<B>()).Where(x => x.N > 0).Select(x => x)));

        var condition = ((AggregateElement)rule.Pattern(0).Source!).Source.Expressions[0].Expression;
        Assert.True(((Func<B, bool>)condition.Compile())(new B { N = 1 }));
    }

    [Fact]
    public void OrderBy_NotAfterCollect_IsRejected()
    {
        A a = null!;

        Defining.Fails<InvalidOperationException>(w => w.Query(() => a, q =>
        {
            var query = q.Match<A>();
            query.Builder.OrderBy<A, int>(x => x.N, SortDirection.Ascending);
            return query;
        }));
    }

    [Fact]
    public void ToLookup_AfterSorting_IsRejected()
    {
        IEnumerable<A> all = null!;

        Defining.Fails<InvalidOperationException>(w => w.Query(() => all, q =>
        {
            var sorted = q.Match<A>().Collect().OrderBy(x => x.N);
            sorted.Builder.ToLookup<A, int, A>(x => x.N, x => x);
            return sorted;
        }));
    }

    [Fact]
    public void Query_TwoSources_IsRejected()
    {
        A a = null!;

        Defining.Fails<InvalidOperationException>(w => w.Query(() => a, q =>
        {
            q.Match<A>();
            return q.Match<A>();
        }));
    }

    private static IEnumerable<string> Expressions(PatternElement pattern)
        => Assert.IsType<AggregateElement>(pattern.Source).Expressions.Select(e => e.Expression.ToString());
}

internal static class QueryOperators
{
    public static IQuery<TSource> Limited<TSource>(this IQuery<TSource> source, Expression<Func<int>> limit)
    {
        source.Builder.Aggregate<TSource, TSource>("Limited", [new("Limit", limit)]);
        return new QueryExpression<TSource>(source.Builder);
    }

    public static IQuery<T> Newest<T>(this IQuery<T> query, Expression<Func<T, int>> age)
    {
        query.Builder.Aggregate<T, T>("Newest", [new("Age", age)], typeof(QueryTests));
        return new QueryExpression<T>(query.Builder);
    }
}
