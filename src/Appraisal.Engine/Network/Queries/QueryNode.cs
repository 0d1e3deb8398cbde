using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>
/// Runs a query over the facts that pair with a tuple. Below an outer match there is a run for each tuple, and each result makes
/// a tuple; a query that mentions no outer alias has one run, and its results are facts for other nodes.
/// </summary>
internal sealed partial class QueryNode(IndexNode index, PairConditions conditions, QueryPipeline pipeline, bool isShared)
    : PairedNode(index, conditions), IFactOrigin, IQuerySource
{
    private RightNode[] _takers = [];

    public BetaOutput Output { get; } = new(index.Input.Level + 1);

    /// <summary>The nodes that take the results as facts.</summary>
    public IReadOnlyList<RightNode> Takers => _takers;

    public void Connect(RightNode node)
    {
        node.Source = this;
        if (!_takers.Contains(node))
            _takers = [.. _takers, node];
    }

    public override void LeftAssert(Session session, Batch<LeftEntry> entries)
    {
        var run = pipeline.RunOf(session);
        var pending = session.WaitingFor(this);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            Probe(session, entry, ownGroup: Conditions.IsEmpty);
            if (pending is { MayPart: true })
            {
                Postpone(session, pending, entry, null);
                continue;
            }

            AddAll(run, entry);
            Speak(run, entry);
        }

        SettleUnlessMoreWaits(session, run, pending);
    }

    public override void LeftUpdate(Session session, Batch<LeftEntry> entries)
    {
        var run = pipeline.RunOf(session);
        var pending = session.WaitingFor(this);
        var hasOtherResults = !Conditions.IsEmpty || pipeline.UsesOuter;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            Probe(session, entry, ownGroup: Conditions.IsEmpty);
            if (hasOtherResults && pending is not null)
            {
                Postpone(session, pending, entry, entry.Group);
                continue;
            }

            if (hasOtherResults)
            {
                var first = entry.Group?.Rights(this) ?? 0;
                for (var right = first; right != 0; right = session.Entries.After(right, first))
                    Modify(run, entry, session.Entries[right].Fact!);
            }

            Refresh(run, entry);
        }

        SettleUnlessMoreWaits(session, run, pending);
    }

    public override void LeftMove(Session session, Batch<LeftEntry> entries)
    {
        var run = pipeline.RunOf(session);
        var pending = session.WaitingFor(this);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            Probe(session, entry, ownGroup: Conditions.IsEmpty);
            if (pending is not null)
            {
                Postpone(session, pending, entry, entry.OldGroup);
                continue;
            }

            var first = entry.OldGroup?.Rights(this) ?? 0;
            for (var right = first; right != 0; right = session.Entries.After(right, first))
                Remove(run, entry, session.Entries[right].Fact!);
            AddAll(run, entry);
            Refresh(run, entry);
        }

        SettleUnlessMoreWaits(session, run, pending);
    }

    public override void LeftRetract(Session session, Batch<LeftEntry> entries)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
        {
            if (Of(entries[i]) is { } left)
                QueryPipeline.End(left, changes);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void Flush(Session session, PendingFacts pending)
    {
        var run = pipeline.RunOf(session);
        var entries = session.Entries;
        for (var i = 0; i < pending.Retracts.Count; i++)
        {
            var entry = pending.Retracts[i];
            if (entries[entry].Fact is not { } fact)
                continue;
            RemoveFromAll(run, fact, entries[entry].Group, pending);
            Release(session, Leave(session, entry));
            entries.Detach(entry);
        }

        for (var i = 0; i < pending.Updates.Count; i++)
        {
            var entry = pending.Updates[i];
            if (entries[entry].Fact is not { } fact)
                continue;
            var old = entries[entry].Group;
            var group = Index.LocateRight(session, this, fact, old);
            if (ReferenceEquals(group, old))
            {
                Probe(session, fact, group, ownGroup: Conditions.IsEmpty);
                for (var left = group?.Lefts; left is not null; left = left.Next)
                {
                    if (!pending.Judges(left))
                        Modify(run, left, fact);
                }

                continue;
            }

            RemoveFromAll(run, fact, old, pending);
            Release(session, Leave(session, entry));
            Enter(session, entry, group);
            AddToAll(session, run, fact, group, pending);
        }

        for (var i = 0; i < pending.Asserts.Count; i++)
        {
            var fact = pending.Asserts[i];
            var group = Index.LocateRight(session, this, fact, null);
            Enter(session, entries.Add(fact, this), group);
            AddToAll(session, run, fact, group, pending);
        }

        entries.Free(pending.Retracts);
        for (var i = 0; i < pending.Judged.Count; i++)
            Renew(session, run, pending.Judged[i]);
        pending.Clear();
        Settle(session, run);
    }

    public void Replay(QueryRun run, QueryLeft left)
    {
        if (!Conditions.IsEmpty)
        {
            for (var i = 0; i < left.Members?.Facts.Used; i++)
            {
                if (left.Members.Facts[i] is { } fact)
                    pipeline.Add(run, left, fact);
            }

            return;
        }

        var entries = run.Session.Entries;
        var first = ((LeftEntry?)left.Tuple.Get(Index))?.Group?.Rights(this) ?? 0;
        for (var right = first; right != 0; right = entries.After(right, first))
            pipeline.Add(run, left, entries[right].Fact!);
    }

    private QueryLeft? Of(LeftEntry entry) => Unsafe.As<QueryLeft>(entry.Get(this));

    private QueryLeft Begin(QueryRun run, LeftEntry entry)
    {
        var left = Of(entry);
        if (left is null)
            entry.Set(this, left = new QueryLeft(entry.Tuple));
        run.Touch(left);
        return left;
    }

    /// <summary>Begins the run of a tuple without facts if the query has something to say of nothing.</summary>
    private void Speak(QueryRun run, LeftEntry entry)
    {
        if (Of(entry) is null && !pipeline.IsSilent(run.Session, entry.Tuple))
            Begin(run, entry);
    }

    /// <summary>Ends a step, unless facts wait that may change the results once more: then their turn ends it.</summary>
    private void SettleUnlessMoreWaits(Session session, QueryRun run, PendingFacts? pending)
    {
        if (pending is null)
            Settle(session, run);
    }

    private void Settle(Session session, QueryRun run)
    {
        if (run.Touched.Count == 0)
            return;
        if (isShared)
        {
            pipeline.Settle(run, this, _takers);
            return;
        }

        var changes = session.RentChanges();
        pipeline.Settle(run, this, Output, changes);
        changes.Send(session, Output);
        session.Return(changes);
    }
}
