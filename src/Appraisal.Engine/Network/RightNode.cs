namespace Appraisal.Engine.Network;

/// <summary>A node that takes facts. Changes wait for it until its turn: nodes take their turns in the order of their making.</summary>
internal abstract class RightNode
{
    /// <summary>The node's turn, and the index of its waiting changes in a session.</summary>
    public int Turn;

    /// <summary>The query whose results the node takes; null where it takes the facts of the session.</summary>
    public RightNode? Source;

    public abstract void Flush(Session session, PendingFacts pending);
}
