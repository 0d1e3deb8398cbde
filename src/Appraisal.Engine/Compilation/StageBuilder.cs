using System.Linq.Expressions;
using Appraisal.Engine.Aggregators;
using Appraisal.Engine.Network.Queries;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>Makes the stages of a query. What identifies them is known before they are made, so that equal queries are shared.</summary>
internal sealed class StageBuilder(NetworkBuilder network, IRuleDefinition rule)
{
    private readonly List<Func<QueryStage>> _stages = [];
    private readonly List<StructuralKey> _keys = [];

    public bool IsEmpty => _stages.Count == 0;

    public object?[] Keys => [.. _keys];

    public IEnumerable<QueryStage> Create() => [.. _stages.Select(s => s())];

    public void AddFilter(IReadOnlyList<BoundCondition> conditions)
    {
        var plain = conditions.OrderBy(c => c.MentionsOuter).ToList();
        _keys.Add(new StructuralKey("where", plain.Select(c => c.Body)));
        _stages.Add(() =>
        {
            Test[] tests = [.. plain.Select(c => network.Test(c.Body, c.Origin, isPart: false))];
            return new FilterStage(new PairConditions(tests, tests, plain.Any(c => c.MentionsOuter)));
        });
    }

    public void Add(QueryStep step, ExpressionScope scope)
    {
        var aggregate = step.Aggregate!;
        var selectors = aggregate.Expressions.Select(e => Bind(e, scope)).ToList();
        _keys.Add(new StructuralKey(
            aggregate.Name,
            aggregate.ResultType,
            aggregate.Source.ValueType,
            aggregate.CustomFactoryType,
            new StructuralKey([.. selectors.Select(s => (object?)s.Name)]),
            selectors.Select(s => s.Body)));
        _stages.Add(() => Create(aggregate, selectors));
    }

    private QueryStage Create(AggregateElement aggregate, List<BoundSelector> selectors)
    {
        if (aggregate.CustomFactoryType is not null || Find(aggregate.Name) is not null)
            return Custom(aggregate, selectors);
        var source = aggregate.Source.ValueType;
        var result = aggregate.ResultType;
        return aggregate.Name switch
        {
            AggregateElement.CollectName when selectors.Count == 0 => Make(typeof(CollectStage<>), [source]),
            AggregateElement.CollectName when selectors[0].Name == AggregateElement.KeySelectorName
                => Make(typeof(LookupStage<,>), result.GetGenericArguments(), Selectors(selectors, result.GetGenericArguments())),
            AggregateElement.CollectName => Make(typeof(SortStage<>), [source], [selectors.Select(SortKeyOf).ToArray()]),
            AggregateElement.GroupByName
                => Make(typeof(GroupByStage<,>), result.GetGenericArguments(), Selectors(selectors, result.GetGenericArguments())),
            AggregateElement.ProjectName => Make(typeof(ProjectStage<>), [result], Selectors(selectors, [result])),
            AggregateElement.FlattenName => Make(
                typeof(FlattenStage<>),
                [result],
                [.. Selectors(selectors, [typeof(IEnumerable<>).MakeGenericType(result)]), network.Identity]),
            _ => throw new ArgumentException($"No aggregator is registered for '{aggregate.Name}'."),
        };
    }

    private Type? Find(string name) => network.Aggregators[name];

    private CustomStage Custom(AggregateElement aggregate, List<BoundSelector> selectors)
    {
        var factory = (IAggregatorFactory)Activator.CreateInstance((aggregate.CustomFactoryType ?? Find(aggregate.Name))!)!;
        var expressions = selectors.Select(s => (IAggregateExpression)new AggregateExpression(s.Name, Selector<object?>(s))).ToList();
        factory.Compile(aggregate, expressions);
        var usesOuter = selectors.Any(s => s.UsesOuter);
        var origin = selectors.Count > 0 ? selectors[0].Origin : null;
        return new CustomStage(factory, new AggregationContext(network.Identity), aggregate.ResultType, usesOuter, origin);
    }

    private SortKey SortKeyOf(BoundSelector selector)
    {
        var type = selector.Lambda.ReturnType;
        var descending = selector.Name == AggregateElement.KeySelectorDescendingName;
        return (SortKey)Activator.CreateInstance(typeof(SortKey<>).MakeGenericType(type), SelectorOf(selector, type), descending)!;
    }

    private static QueryStage Make(Type stage, Type[] types, object[]? arguments = null)
        => (QueryStage)Activator.CreateInstance(stage.MakeGenericType(types), arguments)!;

    private object[] Selectors(List<BoundSelector> selectors, Type[] types) => [.. selectors.Select((s, i) => SelectorOf(s, types[i]))];

    private object SelectorOf(BoundSelector selector, Type type)
    {
        var evaluator = Activator.CreateInstance(typeof(Evaluator<>).MakeGenericType(type), selector.Body, network.Compiler);
        return Activator.CreateInstance(typeof(Selector<>).MakeGenericType(type), evaluator, selector.Origin, selector.UsesOuter)!;
    }

    private Selector<T> Selector<T>(BoundSelector selector) => (Selector<T>)SelectorOf(selector, typeof(T));

    private BoundSelector Bind(NamedExpressionElement element, ExpressionScope scope)
    {
        var body = ExpressionBinder.Bind(element.Expression, scope);
        var usesOuter = (MentionSearch.In(body) & Mentions.Alias) != 0;
        return new BoundSelector(element.Name, element.Expression, body, network.Origin(element.Expression, body, scope, rule), usesOuter);
    }

    private sealed record BoundSelector(string Name, LambdaExpression Lambda, Expression Body, LhsExpression Origin, bool UsesOuter);
}
