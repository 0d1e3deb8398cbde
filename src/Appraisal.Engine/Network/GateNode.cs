namespace Appraisal.Engine.Network;

/// <summary>
/// Lets a tuple through while a group of patterns is matched together with it (Exists) or while it is not (Not). What happens to the tuple
/// and to the matches of the group is noted, and looked at together when all nodes of the group have had their turn: what stays true is not
/// disturbed.
/// </summary>
internal sealed class GateNode : BetaNode
{
    public GateNode(bool passesWhenPaired, BetaOutput input)
    {
        PassesWhenPaired = passesWhenPaired;
        Output = new BetaOutput(input.Level + 1);
        Closing = new GateTurn(this);
    }

    public BetaOutput Output { get; }

    public bool PassesWhenPaired { get; }

    /// <summary>The gate's turn: after those of the group's nodes, before those of the nodes below the gate.</summary>
    public RightNode Closing { get; }

    public override void Assert(Session session, Batch<MatchTuple> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
            Note(session, tuples[i], StateOf(tuples[i]));
    }

    public override void Update(Session session, Batch<MatchTuple> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
        {
            var state = StateOf(tuples[i]);
            state.IsUpdated = true;
            Note(session, tuples[i], state);
        }
    }

    public override void Retract(Session session, Batch<MatchTuple> tuples)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples[i].Get(this) is GateState { Child: { } child })
                changes.Retracts.Add(child);
            tuples[i].Set(this, null);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    /// <summary>Matches of the group have appeared or disappeared.</summary>
    private void Count(Session session, Batch<MatchTuple> matches, int distance, int change)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var tuple = matches[i].Ancestor(distance);
            // A tuple that leaves has left the gate before its matches.
            if (change < 0 && tuple.Get(this) is null)
                continue;
            var state = StateOf(tuple);
            state.Matches += change;
            Note(session, tuple, state);
        }
    }

    private void Note(Session session, MatchTuple tuple, GateState state)
    {
        if (state.IsNoted)
            return;
        state.IsNoted = true;
        session.PendingOf(Closing).Tuples.Add(tuple);
    }

    private void Settle(Session session, Batch<MatchTuple> tuples)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < tuples.Count; i++)
        {
            // A tuple without a state has been retracted since.
            if (tuples[i].Get(this) is GateState state)
                Settle(tuples[i], state, changes);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    private void Settle(MatchTuple tuple, GateState state, TupleChanges changes)
    {
        var passes = state.Matches > 0 == PassesWhenPaired;
        if (passes && state.Child is null)
        {
            state.Child = Output.Make(tuple, null);
            changes.Asserts.Add(state.Child);
        }
        else if (!passes && state.Child is not null)
        {
            changes.Retracts.Add(state.Child);
            state.Child = null;
        }
        else if (state is { IsUpdated: true, Child: not null })
        {
            changes.Updates.Add(state.Child);
        }

        state.IsNoted = state.IsUpdated = false;
    }

    private GateState StateOf(MatchTuple tuple)
    {
        if (tuple.Get(this) is GateState state)
            return state;
        state = new GateState();
        tuple.Set(this, state);
        return state;
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

    private sealed class GateTurn(GateNode gate) : RightNode
    {
        public override void Flush(Session session, PendingFacts pending)
        {
            gate.Settle(session, pending.Tuples);
            pending.Clear();
        }
    }

    private sealed class GateState
    {
        public int Matches;

        public MatchTuple? Child;

        /// <summary>Whether the tuple waits for the gate's turn.</summary>
        public bool IsNoted;

        public bool IsUpdated;
    }
}
