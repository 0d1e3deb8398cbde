namespace Appraisal.Engine.Network;

/// <content>Changes of both sides in one call: tuples whose facts still wait, and facts that find tuples which went before them.</content>
internal sealed partial class JoinNode
{
    /// <summary>
    /// Pairs tuples with the facts of their key that do not wait for their turn. The others may have a new key, too, or be about to leave:
    /// what they match with is settled then, so that a match whose two sides change together is updated and not remade.
    /// </summary>
    private void PairWithSettled(Session session, Batch<LeftEntry> entries, PendingFacts pending, TupleChanges changes)
    {
        pending.HasKeptMatches = true;
        HashSet<int> waiting = [.. pending.Updates.Items.AsSpan(0, pending.Updates.Count), .. pending.Retracts.Items.AsSpan(0, pending.Retracts.Count)];
        var strays = session.Tuples.Rent();
        for (var i = 0; i < entries.Count; i++)
        {
            var left = entries.Items[i];
            Probe(session, left, ownGroup: false);
            var known = session.ChildrenByEntry;
            for (var child = left.Children(this); child is not null; child = child.NextOfLeft)
                known.Add(child.Right, child);
            var first = left.Group?.Rights(this) ?? 0;
            for (var right = first; right != 0; right = session.Entries.After(right, first))
            {
                known.Remove(right, out var child);
                if (!waiting.Contains(right))
                    UpdatePair(session, left, right, child, changes);
            }

            foreach (var (right, child) in known)
            {
                if (!waiting.Contains(right))
                    strays.Add(child);
            }

            known.Clear();
        }

        Part(session, strays, changes);
        session.Tuples.Return(strays);
    }

    /// <summary>Pairs a fact with the tuples of its key, and parts it from all others.</summary>
    private void Pair(Session session, int right, TupleChanges changes)
    {
        var group = session.Entries[right].Group;
        Probe(session, session.Entries[right].Fact!, group, ownGroup: false);
        for (var child = session.Entries[right].Children; child is not null; child = child.NextOfRight)
            child.Left!.Scratch = child;
        PairAll(session, group, right, changes);

        // Whom the loop above has not met is no partner any more.
        var strays = session.Tuples.Rent();
        for (var child = session.Entries[right].Children; child is not null; child = child.NextOfRight)
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
