namespace Appraisal.Engine.Network.Queries;

/// <content>Changes of both sides in one call: tuples whose facts still wait.</content>
internal sealed partial class QueryNode
{
    /// <summary>
    /// Leaves a tuple to the node's turn. Its facts may have a new key, too, or be about to leave or to come: the run hears of a fact that
    /// goes and comes back as of a changed one, so that a result that stays is updated and not remade.
    /// </summary>
    private void Postpone(Session session, PendingFacts pending, LeftEntry entry, KeyGroup? oldGroup)
    {
        // Who waits already knows what the run had before.
        if (!pending.Judge(entry) || !Conditions.IsEmpty || Of(entry) is not { } left)
            return;
        // What else tells the facts of a run is their group, which will be another one then.
        left.Members = new MemberSet();
        var first = oldGroup?.Rights(this) ?? 0;
        for (var right = first; right != 0; right = session.Entries.After(right, first))
            left.Members.Facts.Add(session.Entries[right].Fact!, default);
    }

    /// <summary>Tells the run of a postponed tuple what has become of its facts.</summary>
    private void Renew(Session session, QueryRun run, LeftEntry entry)
    {
        // A tuple that the index does not know has been retracted since.
        if (entry.Tuple.Get(Index) is null)
            return;
        var old = Of(entry)?.Members;
        var members = new MemberSet();
        var first = entry.Group?.Rights(this) ?? 0;
        for (var right = first; right != 0; right = session.Entries.After(right, first))
        {
            var fact = session.Entries[right].Fact!;
            if (Conditions.IsEmpty || Conditions.Pass(session, entry.Tuple, fact))
                members.Facts.Add(fact, default);
        }

        for (var i = 0; i < old?.Facts.Used; i++)
        {
            if (old.Facts[i] is { } fact && members.Facts.Find(fact) < 0)
                pipeline.Remove(run, Begin(run, entry), fact);
        }

        for (var i = 0; i < members.Facts.Used; i++)
        {
            var fact = members.Facts[i]!;
            if (old is not null && old.Facts.Find(fact) >= 0)
                pipeline.Modify(run, Begin(run, entry), fact);
            else
                pipeline.Add(run, Begin(run, entry), fact);
        }

        if (Of(entry) is { } left)
            left.Members = Conditions.IsEmpty ? null : members;
        Refresh(run, entry);
    }
}
