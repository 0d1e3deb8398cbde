namespace Appraisal.Engine.Network;

/// <summary>What a node found out in one step, sent on at its end: retractions first, then updates, then new tuples.</summary>
internal sealed class TupleChanges
{
    public readonly Batch<MatchTuple> Asserts = new();

    public readonly Batch<MatchTuple> Updates = new();

    public readonly Batch<MatchTuple> Retracts = new();

    public void Send(Session session, BetaOutput output)
    {
        output.Retract(session, Retracts);
        output.Update(session, Updates);
        output.Assert(session, Asserts);
    }

    public void Clear()
    {
        Asserts.Clear();
        Updates.Clear();
        Retracts.Clear();
    }
}
