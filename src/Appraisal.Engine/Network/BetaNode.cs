namespace Appraisal.Engine.Network;

/// <summary>A node that takes tuples. It keeps what it needs of a tuple in the tuple's slot for it.</summary>
internal abstract class BetaNode
{
    /// <summary>The place of this node among the successors of its input.</summary>
    public int SlotIndex;

    /// <summary>How many successors the input has.</summary>
    public int SlotCount = 1;

    public abstract void Assert(Session session, Batch<MatchTuple> tuples);

    public abstract void Update(Session session, Batch<MatchTuple> tuples);

    public abstract void Retract(Session session, Batch<MatchTuple> tuples);
}
