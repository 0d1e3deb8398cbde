using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>Select: a result for each fact, replaced when the fact changes.</summary>
internal sealed class ProjectStage<TResult>(Selector<TResult> selector) : QueryStage
{
    public override bool UsesOuter => selector.UsesOuter;

    public override void Add(QueryRun run, QueryLeft left, Fact fact)
    {
        if (!TryEvaluate(run, left, fact, selector, out var value))
            return;
        var projection = new Projection(fact) { Value = value };
        Of(left).Results.Add(fact, projection);
        Next.Add(run, left, projection);
    }

    public override void Modify(QueryRun run, QueryLeft left, Fact fact)
    {
        var state = Of(left);
        var place = state.Results.Find(fact);
        if (place < 0)
        {
            Add(run, left, fact);
            return;
        }

        if (!TryEvaluate(run, left, fact, selector, out var value))
            return;

        var projection = state.Results.ValueAt(place);
        projection.Value = value;
        Next.Modify(run, left, projection);
    }

    public override void Remove(QueryRun run, QueryLeft left, Fact fact)
    {
        var state = Of(left);
        var place = state.Results.Find(fact);
        if (place < 0)
            return;
        var projection = state.Results.ValueAt(place);
        state.Results.RemoveAt(place);
        Next.Remove(run, left, projection);
    }

    private Memory Of(QueryLeft left)
    {
        var state = left.Get(this);
        if (state is null)
            left.Set(this, state = new Memory());
        return Unsafe.As<Memory>(state);
    }

    private sealed class Memory
    {
        public FactMap<Projection> Results;
    }

    private sealed class Projection(Fact source) : QueryResult
    {
        public override Type Type => Value?.GetType() ?? typeof(TResult);

        protected override IEnumerable<IFact> SourceFacts => [source];
    }
}
