using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>A query as the author writes it: the last step waits, for it may get conditions, sort keys or the alias of the query.</summary>
internal sealed class QueryDraft(AliasScope scope, VariableNames names) : IQuery, IQueryBuilder
{
    private readonly List<LambdaExpression> _conditions = [];
    private QueryStep? _last;

    public IQueryBuilder Builder => this;

    /// <summary>Ends the query.</summary>
    public PatternDraft Bind(Alias alias) => Pattern(alias.Declaration, alias.Parameter);

    public void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions)
        where TSource : notnull
    {
        Start(new QueryStep(typeof(TSource)));
        _conditions.AddRange(conditions);
    }

    public void From<TSource>(Expression<Func<TSource>> source)
        => Start(new QueryStep(typeof(TSource), Element.Binding(typeof(TSource), AliasRewriter.Rewrite(scope, source))));

    public void Where<TSource>(Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(predicates);
        Started();
        _conditions.AddRange(predicates);
    }

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector)
        => Next(typeof(TResult), AggregateElement.ProjectName, null, (AggregateElement.SelectorName, selector));

    public void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector)
        => Next(typeof(TResult), AggregateElement.FlattenName, null, (AggregateElement.SelectorName, selector));

    public void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
        => Next(
            typeof(IGrouping<TKey, TElement>),
            AggregateElement.GroupByName,
            null,
            (AggregateElement.KeySelectorName, keySelector),
            (AggregateElement.ElementSelectorName, elementSelector));

    public void Collect<TSource>() => Next(typeof(IEnumerable<TSource>), AggregateElement.CollectName, null);

    public void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        var collect = Collected("ToLookup");
        if (collect.HasExpressions)
            throw new InvalidOperationException("ToLookup must directly follow Collect.");
        collect.Add(AggregateElement.KeySelectorName, scope, keySelector);
        collect.Add(AggregateElement.ElementSelectorName, scope, elementSelector);
        collect.ResultType = typeof(IKeyedLookup<TKey, TElement>);
    }

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection)
        => Collected("OrderBy").Add(
            sortDirection == SortDirection.Ascending
                ? AggregateElement.KeySelectorAscendingName
                : AggregateElement.KeySelectorDescendingName,
            scope,
            keySelector);

    public void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions)
        => Aggregate<TSource, TResult>(name, expressions, null);

    public void Aggregate<TSource, TResult>(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        Next(typeof(TResult), name, customFactoryType, [.. expressions.Select(e => (e.Key, e.Value))]);
    }

    private void Start(QueryStep first)
    {
        if (_last is not null)
            throw new InvalidOperationException("A query has one source.");
        _last = first;
    }

    private void Next(Type resultType, string name, Type? factoryType, params ReadOnlySpan<(string Name, LambdaExpression Lambda)> expressions)
    {
        var source = Pattern(new Declaration(Started().ResultType, names.Next()), null).BuildPattern();
        var step = new QueryStep(resultType, name, source, factoryType);
        foreach (var expression in expressions)
            step.Add(expression.Name, scope, expression.Lambda);
        _last = step;
        _conditions.Clear();
    }

    private PatternDraft Pattern(Declaration declaration, ParameterExpression? parameter)
    {
        var pattern = new PatternDraft(scope, declaration, parameter ?? declaration.ToParameterExpression(), Started().Source());
        pattern.AddConditions(_conditions);
        return pattern;
    }

    private QueryStep Collected(string operation)
        => Started().Collects && _conditions.Count == 0
            ? _last!
            : throw new InvalidOperationException($"{operation} must directly follow Collect.");

    private QueryStep Started() => _last ?? throw new InvalidOperationException("A query must begin with Match or From.");
}
