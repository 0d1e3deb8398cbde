namespace Appraisal.Engine.Network.Queries;

/// <content>What the runs hear of their facts.</content>
internal sealed partial class QueryNode
{
    /// <summary>The tuple has changed, and so have all its results.</summary>
    private void Refresh(QueryRun run, LeftEntry entry)
    {
        Speak(run, entry);
        if (Of(entry) is { } left)
            pipeline.Refresh(run, left);
    }

    private void AddAll(QueryRun run, LeftEntry entry)
    {
        var entries = run.Session.Entries;
        var first = entry.Group?.Rights(this) ?? 0;
        for (var right = first; right != 0; right = entries.After(right, first))
            Add(run, entry, entries[right].Fact!);
    }

    private void AddToAll(Session session, QueryRun run, Fact fact, KeyGroup? group, PendingFacts pending)
    {
        Probe(session, fact, group, ownGroup: Conditions.IsEmpty);
        for (var left = group?.Lefts; left is not null; left = left.Next)
        {
            if (!pending.Judges(left))
                Add(run, left, fact);
        }
    }

    private void RemoveFromAll(QueryRun run, Fact fact, KeyGroup? group, PendingFacts pending)
    {
        for (var left = group?.Lefts; left is not null; left = left.Next)
        {
            if (!pending.Judges(left))
                Remove(run, left, fact);
        }
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
}
