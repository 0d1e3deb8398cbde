using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>Joins tuples with facts: a tuple for each pair with equal keys that meets the other conditions.</summary>
internal sealed class JoinNode(IndexNode index, PairConditions conditions) : PairedNode(index, conditions)
{
    public BetaOutput Output { get; } = new(index.Input.Level + 1);

    public override void LeftAssert(Session session, Batch<LeftEntry> entries)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
            Assert(session, entries.Items[i], changes);
        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void LeftUpdate(Session session, Batch<LeftEntry> entries)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
            Update(session, entries.Items[i], changes);
        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void LeftMove(Session session, Batch<LeftEntry> entries)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
        {
            Retract(entries.Items[i], changes);
            Assert(session, entries.Items[i], changes);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void LeftRetract(Session session, Batch<LeftEntry> entries)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
            Retract(entries.Items[i], changes);
        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void Flush(Session session, PendingFacts pending)
    {
        var changes = session.RentChanges();
        var retracts = pending.Retracts;
        for (var i = 0; i < retracts.Count; i++)
        {
            var entry = Unsafe.As<JoinedEntry>(retracts.Items[i]);
            Retract(entry, changes);
            Release(session, Leave(entry));
            entry.Fact.Detach(entry);
        }

        var updates = pending.Updates;
        for (var i = 0; i < updates.Count; i++)
        {
            var entry = Unsafe.As<JoinedEntry>(updates.Items[i]);
            var group = Index.LocateRight(session, this, entry.Fact, entry.Group);
            if (ReferenceEquals(group, entry.Group))
            {
                Update(session, entry, changes);
                continue;
            }

            Retract(entry, changes);
            Release(session, Leave(entry));
            Enter(session, entry, group);
            Assert(session, entry, changes);
        }

        Assert(session, pending.Asserts, changes);
        pending.Clear();
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
            var entry = new JoinedEntry(facts.Items[i], this);
            entry.Fact.Attach(entry);
            Enter(session, entry, Index.LocateRight(session, this, entry.Fact, null));
            entries.Add(entry);
        }

        if (RightKey is null && entries.Count > 1)
        {
            // A cross product is listed tuple by tuple.
            var first = entries.Items[0].Group!.Lefts;
            for (var left = first; left is not null; left = ReferenceEquals(left.Next, first) ? null : left.Next)
            {
                for (var i = 0; i < entries.Count; i++)
                    AssertPair(session, left, Unsafe.As<JoinedEntry>(entries.Items[i]), changes);
            }
        }
        else
        {
            for (var i = 0; i < entries.Count; i++)
                Assert(session, Unsafe.As<JoinedEntry>(entries.Items[i]), changes);
        }

        session.Rights.Return(entries);
    }

    private void AssertPair(Session session, LeftEntry left, JoinedEntry right, TupleChanges changes)
    {
        if (!Conditions.Pass(session, left.Tuple, right.Fact))
            return;
        var child = new MatchTuple(left.Tuple, right.Fact);
        left.AddChild(this, child);
        right.AddChild(child);
        changes.Asserts.Add(child);
    }

    private void Assert(Session session, LeftEntry left, TupleChanges changes)
    {
        Probe(session, left, ownGroup: false);
        var first = left.Group?.Rights(this);
        for (var right = first; right is not null; right = ReferenceEquals(right.Next, first) ? null : right.Next)
            AssertPair(session, left, Unsafe.As<JoinedEntry>(right), changes);
    }

    private void Assert(Session session, JoinedEntry right, TupleChanges changes)
    {
        Probe(session, right, ownGroup: false);
        var first = right.Group?.Lefts;
        for (var left = first; left is not null; left = ReferenceEquals(left.Next, first) ? null : left.Next)
            AssertPair(session, left, right, changes);
    }

    private void Update(Session session, LeftEntry left, TupleChanges changes)
    {
        Probe(session, left, ownGroup: false);
        var children = left.Children(this);
        if (Conditions.IsEmpty && !session.IsTracing)
        {
            for (var child = children; child is not null; child = ReferenceEquals(child.NextOfLeft, children) ? null : child.NextOfLeft)
                changes.Updates.Add(child);
            return;
        }

        for (var child = children; child is not null; child = ReferenceEquals(child.NextOfLeft, children) ? null : child.NextOfLeft)
            child.Right!.Scratch = child;
        var first = left.Group?.Rights(this);
        for (var right = first; right is not null; right = ReferenceEquals(right.Next, first) ? null : right.Next)
        {
            var joined = Unsafe.As<JoinedEntry>(right);
            var child = joined.Scratch;
            joined.Scratch = null;
            UpdatePair(session, left, joined, child, changes);
        }
    }

    private void Update(Session session, JoinedEntry right, TupleChanges changes)
    {
        Probe(session, right, ownGroup: false);
        var children = right.Children;
        if (Conditions.IsEmpty && !session.IsTracing)
        {
            for (var child = children; child is not null; child = ReferenceEquals(child.NextOfRight, children) ? null : child.NextOfRight)
                changes.Updates.Add(child);
            return;
        }

        for (var child = children; child is not null; child = ReferenceEquals(child.NextOfRight, children) ? null : child.NextOfRight)
            child.Left!.Scratch = child;
        var first = right.Group?.Lefts;
        for (var left = first; left is not null; left = ReferenceEquals(left.Next, first) ? null : left.Next)
        {
            var child = left.Scratch;
            left.Scratch = null;
            UpdatePair(session, left, right, child, changes);
        }
    }

    private void UpdatePair(Session session, LeftEntry left, JoinedEntry right, MatchTuple? child, TupleChanges changes)
    {
        if (child is null)
        {
            AssertPair(session, left, right, changes);
        }
        else if (Conditions.Pass(session, left.Tuple, right.Fact))
        {
            changes.Updates.Add(child);
        }
        else
        {
            left.RemoveChild(this, child);
            right.RemoveChild(child);
            changes.Retracts.Add(child);
        }
    }

    private void Retract(LeftEntry left, TupleChanges changes)
    {
        while (left.Children(this) is { } child)
        {
            left.RemoveChild(this, child);
            child.Right!.RemoveChild(child);
            changes.Retracts.Add(child);
        }
    }

    private void Retract(JoinedEntry right, TupleChanges changes)
    {
        while (right.Children is { } child)
        {
            child.Left!.RemoveChild(this, child);
            right.RemoveChild(child);
            changes.Retracts.Add(child);
        }
    }
}
