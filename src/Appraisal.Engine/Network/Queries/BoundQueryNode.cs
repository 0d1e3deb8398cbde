using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>Runs a query over a value computed from each tuple (From).</summary>
internal sealed class BoundQueryNode(BindingValue binding, PairConditions conditions, QueryPipeline pipeline, BetaOutput input)
    : BetaNode, IQuerySource
{
    public BetaOutput Output { get; } = new(input.Level + 1);

    public override void Assert(Session session, Batch<MatchTuple> tuples)
    {
        var run = pipeline.RunOf(session);
        for (var i = 0; i < tuples.Count; i++)
        {
            var left = new BoundLeft(new QueryLeft(tuples[i]), new BoundFact(binding.ResultType));
            tuples[i].Set(this, left);
            run.Touch(left.Query);
            Settle(run, left);
        }

        Send(session, run);
    }

    public override void Update(Session session, Batch<MatchTuple> tuples)
    {
        var run = pipeline.RunOf(session);
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples[i].Get(this) is not BoundLeft left)
                continue;
            Settle(run, left);
            pipeline.Refresh(run, left.Query);
        }

        Send(session, run);
    }

    public override void Retract(Session session, Batch<MatchTuple> tuples)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples[i].Get(this) is not BoundLeft left)
                continue;
            tuples[i].Set(this, null);
            QueryPipeline.End(left.Query, changes);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    public void Replay(QueryRun run, QueryLeft left)
    {
        if (left.Tuple.Get(this) is BoundLeft { Source.Passed: true } bound)
            pipeline.Add(run, left, bound.Source);
    }

    private void Settle(QueryRun run, BoundLeft left)
    {
        var evaluated = binding.TryEvaluate(run.Session, left.Query.Tuple, out var value);
        if (evaluated)
            left.Source.Value = value;
        var passes = evaluated && conditions.Pass(run.Session, left.Query.Tuple, left.Source);
        var passed = left.Source.Passed;
        left.Source.Passed = passes;
        if (passes && passed)
            pipeline.Modify(run, left.Query, left.Source);
        else if (passes)
            pipeline.Add(run, left.Query, left.Source);
        else if (passed)
            pipeline.Remove(run, left.Query, left.Source);
    }

    private void Send(Session session, QueryRun run)
    {
        var changes = session.RentChanges();
        pipeline.Settle(run, this, Output, changes);
        changes.Send(session, Output);
        session.Return(changes);
    }

    private sealed record BoundLeft(QueryLeft Query, BoundFact Source);
}
