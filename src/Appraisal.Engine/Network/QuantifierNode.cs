using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>Lets a tuple through while a fact pairs with it (Exists) or while none does (Not).</summary>
internal sealed class QuantifierNode(IndexNode index, PairConditions conditions, bool passesWhenPaired) : PairedNode(index, conditions)
{
    public BetaOutput Output { get; } = new(index.Input.Level + 1);

    public bool PassesWhenPaired { get; } = passesWhenPaired;

    public override void LeftAssert(Session session, Batch<LeftEntry> entries)
        => Judge(session, entries, hasOtherFacts: true, session.WaitingFor(this) is { MayPart: true } pending ? pending : null);

    public override void LeftUpdate(Session session, Batch<LeftEntry> entries)
        => Judge(session, entries, hasOtherFacts: !Conditions.IsEmpty, session.WaitingFor(this));

    public override void LeftMove(Session session, Batch<LeftEntry> entries)
        => Judge(session, entries, hasOtherFacts: true, session.WaitingFor(this));

    public override void LeftRetract(Session session, Batch<LeftEntry> entries)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
        {
            if (ChildOf(entries[i]) is { } child)
                changes.Retracts.Add(child);
            entries[i].Set(this, null);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void Flush(Session session, PendingFacts pending)
    {
        // Tuples are looked at once, when all changes of the batch are in: what stays true is not disturbed.
        var touched = session.Groups.Rent();
        var entries = session.Entries;
        for (var i = 0; i < pending.Retracts.Count; i++)
        {
            var entry = pending.Retracts[i];
            if (entries[entry].Fact is null)
                continue;
            Withdraw(session, entry, touched);
            entries.Detach(entry);
        }

        for (var i = 0; i < pending.Updates.Count; i++)
        {
            var entry = pending.Updates[i];
            if (entries[entry].Fact is not { } fact)
                continue;
            var group = Index.LocateRight(session, this, fact, entries[entry].Group);
            if (!ReferenceEquals(group, entries[entry].Group))
            {
                Withdraw(session, entry, touched);
                Enter(session, entry, group);
            }

            Offer(session, fact, group, touched);
        }

        for (var i = 0; i < pending.Asserts.Count; i++)
        {
            var fact = pending.Asserts[i];
            var group = Index.LocateRight(session, this, fact, null);
            Enter(session, entries.Add(fact, this), group);
            Offer(session, fact, group, touched);
        }

        entries.Free(pending.Retracts);
        var judged = pending.Judged;
        var changes = session.RentChanges();
        for (var i = 0; i < judged.Count; i++)
        {
            // A tuple without a group has been retracted since.
            if (judged[i].Group is not null)
                Settle(judged[i], changes, updated: true);
        }

        for (var i = 0; i < touched.Count; i++)
        {
            Settle(touched[i], changes, isUniform: judged.Count == 0);
            Release(session, touched[i]);
        }

        pending.Clear();
        session.Groups.Return(touched);
        changes.Send(session, Output);
        session.Return(changes);
    }

    /// <summary>
    /// Looks whether tuples pass. Where facts wait that may come to pair with them or cease to, that is told when they are in: what stays
    /// true is not disturbed.
    /// </summary>
    private void Judge(Session session, Batch<LeftEntry> entries, bool hasOtherFacts, PendingFacts? pending)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
        {
            var left = entries[i];
            Probe(session, left, ownGroup: Conditions.IsEmpty);
            if (hasOtherFacts)
                CollectPartners(session, left);
            if (pending is not null && left.Group is not null)
                pending.Judge(left);
            else
                Settle(left, changes, updated: true);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    private void Settle(KeyGroup group, TupleChanges changes, bool isUniform)
    {
        var first = group.Lefts;
        if (first is null)
            return;
        // Without further conditions all tuples of a group share one answer, so the first tells whether it has changed; not so where some
        // wait to be judged.
        if (isUniform && Conditions.IsEmpty && ChildOf(first) is not null == (group.HasRights(this) == PassesWhenPaired))
            return;
        for (var left = first; left is not null; left = left.Next)
            Settle(left, changes, updated: false);
    }

    private void Settle(LeftEntry left, TupleChanges changes, bool updated)
    {
        var child = ChildOf(left);
        var passes = IsPaired(left) == PassesWhenPaired;
        if (passes && child is null)
        {
            child = Output.Make(left.Tuple, null);
            SetChild(left, child);
            changes.Asserts.Add(child);
        }
        else if (!passes && child is not null)
        {
            SetChild(left, null);
            changes.Retracts.Add(child);
        }
        else if (updated && child is not null)
        {
            changes.Updates.Add(child);
        }
    }

    private bool IsPaired(LeftEntry left)
    {
        if (Conditions.IsEmpty)
            return left.Group is not null && left.Group.HasRights(this);
        return left.Get(this) is Partners { Facts.Count: > 0 };
    }

    private MatchTuple? ChildOf(LeftEntry left)
    {
        var state = left.Get(this);
        return Conditions.IsEmpty ? Unsafe.As<MatchTuple>(state) : Unsafe.As<Partners>(state)?.Child;
    }

    private void SetChild(LeftEntry left, MatchTuple? child)
    {
        if (Conditions.IsEmpty)
            left.Set(this, child);
        else
            PartnersOf(left).Child = child;
    }

    private Partners PartnersOf(LeftEntry left)
    {
        if (left.Get(this) is Partners partners)
            return partners;
        partners = new Partners();
        left.Set(this, partners);
        return partners;
    }

    /// <summary>Finds the facts that meet the conditions with a tuple anew.</summary>
    private void CollectPartners(Session session, LeftEntry left)
    {
        if (Conditions.IsEmpty)
            return;
        var partners = PartnersOf(left);
        partners.Facts = default;
        var first = left.Group?.Rights(this) ?? 0;
        for (var right = first; right != 0; right = session.Entries.After(right, first))
        {
            var fact = session.Entries[right].Fact!;
            if (Conditions.Pass(session, left.Tuple, fact))
                partners.Facts.Add(fact, default);
        }
    }

    private void Offer(Session session, Fact fact, KeyGroup? group, Batch<KeyGroup> touched)
    {
        Probe(session, fact, group, ownGroup: Conditions.IsEmpty);
        if (group is null)
            return;
        touched.Add(group);
        if (Conditions.IsEmpty)
            return;
        for (var left = group.Lefts; left is not null; left = left.Next)
        {
            var partners = PartnersOf(left);
            var place = partners.Facts.Find(fact);
            var passes = Conditions.Pass(session, left.Tuple, fact);
            if (passes && place < 0)
                partners.Facts.Add(fact, default);
            else if (!passes && place >= 0)
                partners.Facts.RemoveAt(place);
        }
    }

    private void Withdraw(Session session, int entry, Batch<KeyGroup> touched)
    {
        var group = Leave(session, entry);
        if (group is null)
            return;
        touched.Add(group);
        if (Conditions.IsEmpty)
            return;
        var fact = session.Entries[entry].Fact!;
        for (var left = group.Lefts; left is not null; left = left.Next)
            (left.Get(this) as Partners)?.Facts.Remove(fact);
    }

    private sealed class Partners
    {
        public FactMap<Nothing> Facts;

        public MatchTuple? Child;
    }
}
