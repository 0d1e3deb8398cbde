using Appraisal.Engine.Aggregators;
using Appraisal.Engine.Compilation;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>An operator of the application's own. Facts are handed to it together, at the end of the step.</summary>
internal sealed class CustomStage(
    IAggregatorFactory factory, AggregationContext context, Type resultType, bool usesOuter, LhsExpression? origin) : QueryStage
{
    public override bool UsesOuter => usesOuter;

    public override void Add(QueryRun run, QueryLeft left, Fact fact) => Of(run, left).Added.Add(fact);

    public override void Modify(QueryRun run, QueryLeft left, Fact fact) => Of(run, left).Modified.Add(fact);

    public override void Remove(QueryRun run, QueryLeft left, Fact fact) => Of(run, left).Removed.Add(fact);

    public override void Settle(QueryRun run, QueryLeft left)
    {
        var state = Of(run, left);
        Apply(run, left, state, state.Removed, state.Aggregator.Remove);
        Apply(run, left, state, state.Modified, state.Aggregator.Modify);
        Apply(run, left, state, state.Added, state.Aggregator.Add);
    }

    private void Apply(
        QueryRun run,
        QueryLeft left,
        Memory state,
        List<IFact> facts,
        Func<AggregationContext, ITuple, IReadOnlyCollection<IFact>, IReadOnlyCollection<AggregationResult>> step)
    {
        if (facts.Count == 0)
            return;
        IReadOnlyCollection<AggregationResult> results = [];
        try
        {
            results = step(state.Context, left.Tuple, [.. facts]);
        }
        catch (SelectorFailedException)
        {
            left.Condition = QueryCondition.Failing;
        }
        catch (Exception exception) when (origin is not null)
        {
            // The aggregator is user code; its failure is reported in the name of its expression.
            run.Session.LhsFailed(origin, exception, left.Tuple, null);
            left.Condition = QueryCondition.Failing;
        }

        facts.Clear();
        foreach (var result in results)
            Apply(run, left, state, result);
    }

    private void Apply(QueryRun run, QueryLeft left, Memory state, AggregationResult result)
    {
        switch (result.Action)
        {
            case AggregationAction.Added:
                var added = new CustomResult(resultType) { Value = result.Aggregate, Members = result.Source };
                state.Results[result.Aggregate!] = added;
                Next.Add(run, left, added);
                break;
            case AggregationAction.Modified when state.Results.Remove(result.Previous ?? result.Aggregate!, out var modified):
                modified.Value = result.Aggregate;
                modified.Members = result.Source;
                state.Results[result.Aggregate!] = modified;
                Next.Modify(run, left, modified);
                break;
            case AggregationAction.Removed when state.Results.Remove(result.Aggregate!, out var removed):
                Next.Remove(run, left, removed);
                break;
        }
    }

    private Memory Of(QueryRun run, QueryLeft left)
    {
        if (left.Get(this) is Memory state)
            return state;
        var own = new AggregationContext(context.FactIdentityComparer) { Session = run.Session };
        state = new Memory(factory.Create(own), own);
        left.Set(this, state);
        return state;
    }

    private sealed class Memory(IAggregator aggregator, AggregationContext context)
    {
        public readonly IAggregator Aggregator = aggregator;

        public readonly AggregationContext Context = context;

        public readonly List<IFact> Added = [];

        public readonly List<IFact> Modified = [];

        public readonly List<IFact> Removed = [];

        public readonly Dictionary<object, CustomResult> Results = new(context.FactIdentityComparer);
    }

    private sealed class CustomResult(Type declaredType) : QueryResult
    {
        public IEnumerable<IFact>? Members;

        public override Type Type => Value?.GetType() ?? declaredType;

        protected override IEnumerable<IFact> SourceFacts => Members ?? [];
    }
}
