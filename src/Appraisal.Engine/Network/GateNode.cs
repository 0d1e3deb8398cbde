namespace Appraisal.Engine.Network;

/// <summary>
/// Lets a tuple through while a group of patterns is matched together with it (Exists) or while it is not (Not). The matches of the
/// group reach the gate before the tuple does, and leave after it.
/// </summary>
internal sealed class GateNode(bool passesWhenPaired, BetaOutput input) : BetaNode
{
    public BetaOutput Output { get; } = new(input.Level + 1);

    public bool PassesWhenPaired => passesWhenPaired;

    public override void Assert(Session session, Batch<MatchTuple> tuples)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < tuples.Count; i++)
        {
            var state = StateOf(tuples.Items[i]);
            state.HasArrived = true;
            Settle(tuples.Items[i], state, changes);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void Update(Session session, Batch<MatchTuple> tuples)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < tuples.Count; i++)
        {
            if (StateOf(tuples.Items[i]).Child is { } child)
                changes.Updates.Add(child);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void Retract(Session session, Batch<MatchTuple> tuples)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples.Items[i].Get(this) is GateState { Child: { } child })
                changes.Retracts.Add(child);
            tuples.Items[i].Set(this, null);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    /// <summary>Matches of the group have appeared or disappeared.</summary>
    private void Count(Session session, Batch<MatchTuple> matches, int distance, int change)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var tuple = matches.Items[i].Ancestor(distance);
            if (change > 0 || tuple.Get(this) is not null)
                StateOf(tuple).Matches += change;
        }

        // Only now, when the whole batch is counted, does the gate move.
        var changes = session.RentChanges();
        for (var i = 0; i < matches.Count; i++)
        {
            var tuple = matches.Items[i].Ancestor(distance);
            if (tuple.Get(this) is GateState { HasArrived: true } state)
                Settle(tuple, state, changes);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    private GateState StateOf(MatchTuple tuple)
    {
        if (tuple.Get(this) is GateState state)
            return state;
        state = new GateState();
        tuple.Set(this, state);
        return state;
    }

    private void Settle(MatchTuple tuple, GateState state, TupleChanges changes)
    {
        var passes = state.Matches > 0 == passesWhenPaired;
        if (passes && state.Child is null)
        {
            state.Child = new MatchTuple(tuple, null);
            changes.Asserts.Add(state.Child);
        }
        else if (!passes && state.Child is not null)
        {
            changes.Retracts.Add(state.Child);
            state.Child = null;
        }
    }

    /// <summary>The end of a group's patterns.</summary>
    internal sealed class GroupEnd(GateNode gate, int distance) : BetaNode
    {
        public GateNode Gate => gate;

        public override void Assert(Session session, Batch<MatchTuple> tuples) => gate.Count(session, tuples, distance, 1);

        public override void Update(Session session, Batch<MatchTuple> tuples)
        {
            // The group is matched as before.
        }

        public override void Retract(Session session, Batch<MatchTuple> tuples) => gate.Count(session, tuples, distance, -1);
    }

    private sealed class GateState
    {
        public int Matches;

        public MatchTuple? Child;

        public bool HasArrived;
    }
}
