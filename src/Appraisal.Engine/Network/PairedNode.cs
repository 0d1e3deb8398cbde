using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>A node that pairs the tuples of an index with facts: a join, a quantifier or a query.</summary>
internal abstract class PairedNode(IndexNode index, PairConditions conditions) : RightNode
{
    /// <summary>The place of this node among the nodes of its index.</summary>
    public int Place;

    /// <summary>How many nodes the index has.</summary>
    public int PlaceCount = 1;

    public IndexNode Index { get; } = index;

    public PairConditions Conditions { get; } = conditions;

    /// <summary>The evaluator of a fact's key, of the key type of the index; null below a cross index.</summary>
    public object? RightKey { get; init; }

    public abstract void LeftAssert(Session session, Batch<LeftEntry> entries);

    public abstract void LeftUpdate(Session session, Batch<LeftEntry> entries);

    /// <summary>The keys of the tuples have changed; their old groups are still known.</summary>
    public abstract void LeftMove(Session session, Batch<LeftEntry> entries);

    public abstract void LeftRetract(Session session, Batch<LeftEntry> entries);

    protected void Enter(Session session, int entry, KeyGroup? group) => group?.AddRight(session.Entries, this, entry);

    /// <summary>Takes a fact out of its group and returns the group, which may be empty then.</summary>
    protected KeyGroup? Leave(Session session, int entry)
    {
        var group = session.Entries[entry].Group;
        group?.RemoveRight(session.Entries, this, entry);
        return group;
    }

    protected void Release(Session session, KeyGroup? group)
    {
        if (group is { IsEmpty: true })
            Index.StateOf(session).Release(group);
    }

    /// <summary>Evaluates the conditions of pairs the index has ruled out, for the sake of errors and of whoever listens.</summary>
    protected void Probe(Session session, LeftEntry left, bool ownGroup)
    {
        if (left.Group is not null && !session.IsTracing)
            return;
        foreach (var group in Index.StateOf(session).Groups)
        {
            if (!ownGroup && ReferenceEquals(group, left.Group))
                continue;
            var first = group.Rights(this);
            for (var right = first; right != 0; right = session.Entries.After(right, first))
                Conditions.EvaluateAll(session, left.Tuple, session.Entries[right].Fact!);
        }
    }

    /// <inheritdoc cref="Probe(Session, LeftEntry, bool)"/>
    protected void Probe(Session session, Fact right, KeyGroup? rightGroup, bool ownGroup)
    {
        var state = Index.StateOf(session);
        foreach (var failed in state.FailedLefts)
            Conditions.EvaluateAll(session, failed.Tuple, right);
        if (rightGroup is not null && !session.IsTracing)
            return;
        foreach (var group in state.Groups)
        {
            if (!ownGroup && ReferenceEquals(group, rightGroup))
                continue;
            for (var left = group.Lefts; left is not null; left = left.Next)
                Conditions.EvaluateAll(session, left.Tuple, right);
        }
    }
}
