using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>Adds a computed value to each tuple, anew at every update of the tuple.</summary>
internal sealed class BindingNode(BindingValue binding, PairConditions conditions, BetaOutput input) : BetaNode
{
    public BetaOutput Output { get; } = new(input.Level + 1);

    public override void Assert(Session session, Batch<MatchTuple> tuples)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < tuples.Count; i++)
            Settle(session, tuples[i], changes);
        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void Update(Session session, Batch<MatchTuple> tuples) => Assert(session, tuples);

    public override void Retract(Session session, Batch<MatchTuple> tuples)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples[i].Get(this) is MatchTuple child)
            {
                tuples[i].Set(this, null);
                changes.Retracts.Add(child);
            }
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    private void Settle(Session session, MatchTuple tuple, TupleChanges changes)
    {
        var child = tuple.Get(this) as MatchTuple;
        var fact = child?.Fact;
        var evaluated = binding.TryEvaluate(session, tuple, out var value);
        if (evaluated)
        {
            // An Undo sees the newest value, even one that no longer meets the conditions.
            fact ??= new BoundFact(binding.ResultType);
            fact.Value = value;
        }

        var passes = evaluated && conditions.Pass(session, tuple, fact!);
        if (!passes && child is not null)
        {
            tuple.Set(this, null);
            changes.Retracts.Add(child);
        }
        else if (passes && child is not null)
        {
            changes.Updates.Add(child);
        }
        else if (passes)
        {
            child = Output.Make(tuple, fact);
            tuple.Set(this, child);
            changes.Asserts.Add(child);
        }
    }
}
