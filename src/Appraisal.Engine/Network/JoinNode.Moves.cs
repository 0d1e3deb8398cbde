namespace Appraisal.Engine.Network;

/// <content>Tuples and facts whose key changes.</content>
internal sealed partial class JoinNode
{
    /// <summary>
    /// Pairs tuples with the facts of their new key. Facts that wait for their turn may have a new key, too: what they match with is
    /// settled then, so that a match whose two sides move together is updated and not remade.
    /// </summary>
    private void Move(Session session, Batch<LeftEntry> entries, PendingFacts pending, TupleChanges changes)
    {
        pending.HasKeptMatches = true;
        var waiting = new HashSet<int>(pending.Updates.Items.Take(pending.Updates.Count));
        var strays = session.Tuples.Rent();
        for (var i = 0; i < entries.Count; i++)
        {
            var left = entries.Items[i];
            Probe(session, left, ownGroup: false);
            var children = left.Children(this);
            for (var child = children; child is not null; child = ReferenceEquals(child.NextOfLeft, children) ? null : child.NextOfLeft)
            {
                if (!waiting.Contains(child.Right))
                    strays.Add(child);
            }

            var first = left.Group?.Rights(this) ?? 0;
            for (var right = first; right != 0; right = session.Entries.After(right, first))
            {
                if (!waiting.Contains(right))
                    AssertPair(session, left, right, changes);
            }
        }

        Part(session, strays, changes);
        session.Tuples.Return(strays);
    }

    /// <summary>Pairs a fact with the tuples of its key, and parts it from all others.</summary>
    private void Pair(Session session, int right, TupleChanges changes)
    {
        var group = session.Entries[right].Group;
        Probe(session, session.Entries[right].Fact!, group, ownGroup: false);
        var children = session.Entries[right].Children;
        for (var child = children; child is not null; child = ReferenceEquals(child.NextOfRight, children) ? null : child.NextOfRight)
            child.Left!.Scratch = child;
        PairAll(session, group, right, changes);

        // Whom the loop above has not met is no partner any more.
        var strays = session.Tuples.Rent();
        children = session.Entries[right].Children;
        for (var child = children; child is not null; child = ReferenceEquals(child.NextOfRight, children) ? null : child.NextOfRight)
        {
            if (child.Left!.Scratch is null)
                continue;
            child.Left.Scratch = null;
            strays.Add(child);
        }

        Part(session, strays, changes);
        session.Tuples.Return(strays);
    }

    private void Part(Session session, Batch<MatchTuple> strays, TupleChanges changes)
    {
        for (var i = 0; i < strays.Count; i++)
        {
            var stray = strays.Items[i];
            stray.Left!.RemoveChild(this, stray);
            session.Entries.RemoveChild(stray);
            changes.Retracts.Add(stray);
        }
    }
}
