namespace Appraisal.Engine.Network;

/// <content>Changes of both sides in one call: facts, and the tuples that changed while facts waited.</content>
internal sealed partial class JoinNode
{
    /// <summary>
    /// Pairs a tuple that was left to the node's turn with the facts of its key, and parts it from all others. Both sides are where they
    /// belong by then, so that a match whose two sides change together is updated and not remade.
    /// </summary>
    private void Pair(Session session, LeftEntry left, TupleChanges changes)
    {
        var known = session.ChildrenByEntry;
        for (var child = left.Children(this); child is not null; child = child.NextOfLeft)
            known.Add(child.Right, child);
        var first = left.Group?.Rights(this) ?? 0;
        for (var right = first; right != 0; right = session.Entries.After(right, first))
        {
            known.Remove(right, out var child);
            UpdatePair(session, left, right, child, changes);
        }

        // Whom the loop above has not met is no partner any more.
        foreach (var (_, child) in known)
            Part(session, child, changes);
        known.Clear();
    }

    /// <summary>Pairs a fact with the tuples of its key, and parts it from all others, but for those that are judged afterwards.</summary>
    private void Pair(Session session, int right, PendingFacts pending, TupleChanges changes)
    {
        var group = session.Entries[right].Group;
        Probe(session, session.Entries[right].Fact!, group, ownGroup: false);
        for (var child = session.Entries[right].Children; child is not null; child = child.NextOfRight)
            LeftOf(child).Scratch = child;
        for (var left = group?.Lefts; left is not null; left = left.Next)
        {
            var child = left.Scratch;
            left.Scratch = null;
            if (!pending.Judges(left))
                UpdatePair(session, left, right, child, changes);
        }

        var strays = session.Tuples.Rent();
        for (var child = session.Entries[right].Children; child is not null; child = child.NextOfRight)
        {
            var left = LeftOf(child);
            if (left.Scratch is null)
                continue;
            left.Scratch = null;
            if (!pending.Judges(left))
                strays.Add(child);
        }

        for (var i = 0; i < strays.Count; i++)
            Part(session, strays[i], changes);
        session.Tuples.Return(strays);
    }

    private void Part(Session session, MatchTuple stray, TupleChanges changes)
    {
        LeftOf(stray).RemoveChild(this, stray);
        session.Entries.RemoveChild(stray);
        changes.Retracts.Add(stray);
    }
}
