using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>Joins tuples with facts: a tuple for each pair with equal keys that meets the other conditions.</summary>
internal sealed partial class JoinNode(IndexNode index, PairConditions conditions) : PairedNode(index, conditions)
{
    public BetaOutput Output { get; } = new(index.Input.Level + 1);

    public override void LeftAssert(Session session, Batch<LeftEntry> entries) => Renew(session, entries, keepsKey: false);

    public override void LeftUpdate(Session session, Batch<LeftEntry> entries) => Renew(session, entries, keepsKey: true);

    public override void LeftMove(Session session, Batch<LeftEntry> entries) => Renew(session, entries, keepsKey: false);

    public override void LeftRetract(Session session, Batch<LeftEntry> entries)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
            Retract(session, entries[i], changes);
        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void Flush(Session session, PendingFacts pending)
    {
        var changes = session.RentChanges();
        var entries = session.Entries;
        var retracts = pending.Retracts;
        for (var i = 0; i < retracts.Count; i++)
        {
            var entry = retracts[i];
            if (entries[entry].Fact is null)
                continue;
            Retract(session, entry, changes);
            Release(session, Leave(session, entry));
            entries.Detach(entry);
        }

        var updates = pending.Updates;
        for (var i = 0; i < updates.Count; i++)
        {
            var entry = updates[i];
            if (entries[entry].Fact is not { } fact)
                continue;
            var group = Index.LocateRight(session, this, fact, entries[entry].Group);
            var hasMoved = !ReferenceEquals(group, entries[entry].Group);
            if (hasMoved)
            {
                Release(session, Leave(session, entry));
                Enter(session, entry, group);
            }

            if (hasMoved || pending.Judged.Count > 0)
                Pair(session, entry, pending, changes);
            else
                Update(session, entry, changes);
        }

        for (var i = 0; i < pending.Judged.Count; i++)
            Pair(session, pending.Judged[i], changes);
        Assert(session, pending.Asserts, changes);
        entries.Free(retracts);
        pending.Clear();
        changes.Send(session, Output);
        session.Return(changes);
    }

    /// <summary>The left side of a pair.</summary>
    private LeftEntry LeftOf(MatchTuple child) => Unsafe.As<LeftEntry>(child.Parent!.Get(Index)!);

    private void Renew(Session session, Batch<LeftEntry> entries, bool keepsKey)
    {
        var changes = session.RentChanges();
        var pending = session.WaitingFor(this) is { MayPart: true } waiting ? waiting : null;
        for (var i = 0; i < entries.Count; i++)
        {
            var left = entries[i];
            Probe(session, left, ownGroup: false);
            if (pending is not null)
            {
                pending.Judge(left);
            }
            else if (keepsKey)
            {
                Update(session, left, changes);
            }
            else
            {
                // A new tuple has no matches to lose.
                Retract(session, left, changes);
                Assert(session, left, changes);
            }
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    private void Assert(Session session, Batch<Fact> facts, TupleChanges changes)
    {
        if (facts.Count == 0)
            return;
        var entries = session.Rights.Rent();
        for (var i = 0; i < facts.Count; i++)
        {
            var entry = session.Entries.Add(facts[i], this);
            Enter(session, entry, Index.LocateRight(session, this, facts[i], null));
            entries.Add(entry);
        }

        if (RightKey is null && entries.Count > 1)
        {
            // A cross product is listed tuple by tuple.
            for (var left = session.Entries[entries[0]].Group!.Lefts; left is not null; left = left.Next)
            {
                for (var i = 0; i < entries.Count; i++)
                    AssertPair(session, left, entries[i], changes);
            }
        }
        else
        {
            for (var i = 0; i < entries.Count; i++)
                Assert(session, entries[i], changes);
        }

        session.Rights.Return(entries);
    }

    private void AssertPair(Session session, LeftEntry left, int right, TupleChanges changes)
    {
        var fact = session.Entries[right].Fact!;
        if (!Conditions.Pass(session, left.Tuple, fact))
            return;
        var child = Output.Make(left.Tuple, fact);
        left.AddChild(this, child);
        session.Entries.AddChild(right, child);
        changes.Asserts.Add(child);
    }

    private void Assert(Session session, LeftEntry left, TupleChanges changes)
    {
        var first = left.Group?.Rights(this) ?? 0;
        for (var right = first; right != 0; right = session.Entries.After(right, first))
            AssertPair(session, left, right, changes);
    }

    private void Assert(Session session, int right, TupleChanges changes)
    {
        var group = session.Entries[right].Group;
        Probe(session, session.Entries[right].Fact!, group, ownGroup: false);
        for (var left = group?.Lefts; left is not null; left = left.Next)
            AssertPair(session, left, right, changes);
    }

    private void Update(Session session, LeftEntry left, TupleChanges changes)
    {
        var children = left.Children(this);
        if (Conditions.IsEmpty && !session.IsTracing)
        {
            for (var child = children; child is not null; child = child.NextOfLeft)
                changes.Updates.Add(child);
            return;
        }

        for (var child = children; child is not null; child = child.NextOfLeft)
            session.ChildrenByEntry.Add(child.Right, child);
        var first = left.Group?.Rights(this) ?? 0;
        for (var right = first; right != 0; right = session.Entries.After(right, first))
            UpdatePair(session, left, right, session.ChildrenByEntry.GetValueOrDefault(right), changes);
        session.ChildrenByEntry.Clear();
    }

    private void Update(Session session, int right, TupleChanges changes)
    {
        var group = session.Entries[right].Group;
        Probe(session, session.Entries[right].Fact!, group, ownGroup: false);
        var children = session.Entries[right].Children;
        if (Conditions.IsEmpty && !session.IsTracing)
        {
            for (var child = children; child is not null; child = child.NextOfRight)
                changes.Updates.Add(child);
            return;
        }

        for (var child = children; child is not null; child = child.NextOfRight)
            LeftOf(child).Scratch = child;
        for (var left = group?.Lefts; left is not null; left = left.Next)
        {
            var child = left.Scratch;
            left.Scratch = null;
            UpdatePair(session, left, right, child, changes);
        }
    }

    private void UpdatePair(Session session, LeftEntry left, int right, MatchTuple? child, TupleChanges changes)
    {
        if (child is null)
        {
            AssertPair(session, left, right, changes);
        }
        else if (Conditions.Pass(session, left.Tuple, session.Entries[right].Fact!))
        {
            changes.Updates.Add(child);
        }
        else
        {
            left.RemoveChild(this, child);
            session.Entries.RemoveChild(child);
            changes.Retracts.Add(child);
        }
    }

    private void Retract(Session session, LeftEntry left, TupleChanges changes)
    {
        while (left.Children(this) is { } child)
        {
            left.RemoveChild(this, child);
            session.Entries.RemoveChild(child);
            changes.Retracts.Add(child);
        }
    }

    private void Retract(Session session, int right, TupleChanges changes)
    {
        while (session.Entries[right].Children is { } child)
        {
            LeftOf(child).RemoveChild(this, child);
            session.Entries.RemoveChild(child);
            changes.Retracts.Add(child);
        }
    }
}
