using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>
/// Runs a query over the facts that pair with a tuple. Below an outer match there is a run for each tuple, and each result makes
/// a tuple; a query that mentions no outer alias has one run, and its results are facts for other nodes.
/// </summary>
internal sealed class QueryNode(IndexNode index, PairConditions conditions, QueryPipeline pipeline, bool isShared)
    : PairedNode(index, conditions), IFactOrigin, IQuerySource
{
    private RightNode[] _takers = [];

    public BetaOutput Output { get; } = new(index.Input.Level + 1);

    /// <summary>The nodes that take the results as facts.</summary>
    public IReadOnlyList<RightNode> Takers => _takers;

    public void Connect(RightNode node)
    {
        if (!_takers.Contains(node))
            _takers = [.. _takers, node];
    }

    public override void LeftAssert(Session session, Batch<LeftEntry> entries)
    {
        var run = pipeline.RunOf(session);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries.Items[i];
            Probe(session, entry, ownGroup: Conditions.IsEmpty);
            AddAll(run, entry);
            Speak(run, entry);
        }

        Settle(session, run);
    }

    public override void LeftUpdate(Session session, Batch<LeftEntry> entries)
    {
        var run = pipeline.RunOf(session);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries.Items[i];
            Probe(session, entry, ownGroup: Conditions.IsEmpty);
            if (!Conditions.IsEmpty || pipeline.UsesOuter)
            {
                var first = entry.Group?.Rights(this);
                for (var right = first; right is not null; right = ReferenceEquals(right.Next, first) ? null : right.Next)
                    Modify(run, entry, right.Fact);
            }

            Speak(run, entry);
            if (Of(entry) is { } left)
                pipeline.Refresh(run, left);
        }

        Settle(session, run);
    }

    public override void LeftMove(Session session, Batch<LeftEntry> entries)
    {
        var run = pipeline.RunOf(session);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries.Items[i];
            var first = entry.OldGroup?.Rights(this);
            for (var right = first; right is not null; right = ReferenceEquals(right.Next, first) ? null : right.Next)
                Remove(run, entry, right.Fact);
            Probe(session, entry, ownGroup: Conditions.IsEmpty);
            AddAll(run, entry);
            Speak(run, entry);
            if (Of(entry) is { } left)
                pipeline.Refresh(run, left);
        }

        Settle(session, run);
    }

    public override void LeftRetract(Session session, Batch<LeftEntry> entries)
    {
        var changes = session.RentChanges();
        for (var i = 0; i < entries.Count; i++)
        {
            var first = Of(entries.Items[i])?.Children;
            for (var child = first; child is not null; child = ReferenceEquals(child.NextOfLeft, first) ? null : child.NextOfLeft)
                changes.Retracts.Add(child);
        }

        changes.Send(session, Output);
        session.Return(changes);
    }

    public override void Flush(Session session, PendingFacts pending)
    {
        var run = pipeline.RunOf(session);
        for (var i = 0; i < pending.Retracts.Count; i++)
        {
            var entry = pending.Retracts.Items[i];
            RemoveFromAll(run, entry);
            Release(session, Leave(entry));
            entry.Fact.Detach(entry);
        }

        for (var i = 0; i < pending.Updates.Count; i++)
        {
            var entry = pending.Updates.Items[i];
            var group = Index.LocateRight(session, this, entry.Fact, entry.Group);
            if (ReferenceEquals(group, entry.Group))
            {
                Probe(session, entry, ownGroup: Conditions.IsEmpty);
                var first = group?.Lefts;
                for (var left = first; left is not null; left = ReferenceEquals(left.Next, first) ? null : left.Next)
                    Modify(run, left, entry.Fact);
                continue;
            }

            RemoveFromAll(run, entry);
            Release(session, Leave(entry));
            Enter(session, entry, group);
            AddToAll(session, run, entry);
        }

        for (var i = 0; i < pending.Asserts.Count; i++)
        {
            var entry = new RightEntry(pending.Asserts.Items[i], this);
            entry.Fact.Attach(entry);
            Enter(session, entry, Index.LocateRight(session, this, entry.Fact, null));
            AddToAll(session, run, entry);
        }

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

        var first = ((LeftEntry?)left.Tuple.Get(Index))?.Group?.Rights(this);
        for (var right = first; right is not null; right = ReferenceEquals(right.Next, first) ? null : right.Next)
            pipeline.Add(run, left, right.Fact);
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

    private void AddAll(QueryRun run, LeftEntry entry)
    {
        var first = entry.Group?.Rights(this);
        for (var right = first; right is not null; right = ReferenceEquals(right.Next, first) ? null : right.Next)
            Add(run, entry, right.Fact);
    }

    private void AddToAll(Session session, QueryRun run, RightEntry entry)
    {
        Probe(session, entry, ownGroup: Conditions.IsEmpty);
        var first = entry.Group?.Lefts;
        for (var left = first; left is not null; left = ReferenceEquals(left.Next, first) ? null : left.Next)
            Add(run, left, entry.Fact);
    }

    private void RemoveFromAll(QueryRun run, RightEntry entry)
    {
        var first = entry.Group?.Lefts;
        for (var left = first; left is not null; left = ReferenceEquals(left.Next, first) ? null : left.Next)
            Remove(run, left, entry.Fact);
    }

    private void Add(QueryRun run, LeftEntry entry, Fact fact)
    {
        if (Conditions.IsEmpty)
        {
            pipeline.Add(run, Begin(run, entry), fact);
        }
        else if (Conditions.Pass(run.Session, entry.Tuple, fact))
        {
            var left = Begin(run, entry);
            (left.Members ??= new MemberSet()).Facts.Add(fact, default);
            pipeline.Add(run, left, fact);
        }
    }

    private void Modify(QueryRun run, LeftEntry entry, Fact fact)
    {
        if (Conditions.IsEmpty)
        {
            pipeline.Modify(run, Begin(run, entry), fact);
            return;
        }

        var place = Of(entry)?.Members?.Facts.Find(fact) ?? -1;
        var passes = Conditions.Pass(run.Session, entry.Tuple, fact);
        if (!passes && place < 0)
            return;
        var left = Begin(run, entry);
        if (passes && place >= 0)
        {
            pipeline.Modify(run, left, fact);
        }
        else if (passes)
        {
            (left.Members ??= new MemberSet()).Facts.Add(fact, default);
            pipeline.Add(run, left, fact);
        }
        else
        {
            left.Members!.Facts.RemoveAt(place);
            pipeline.Remove(run, left, fact);
        }
    }

    private void Remove(QueryRun run, LeftEntry entry, Fact fact)
    {
        if (Of(entry) is not { } left || (!Conditions.IsEmpty && left.Members?.Facts.Remove(fact) != true))
            return;
        run.Touch(left);
        pipeline.Remove(run, left, fact);
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
        pipeline.Settle(run, this, changes);
        changes.Send(session, Output);
        session.Return(changes);
    }
}
