namespace Appraisal.Engine.Network;

/// <summary>Makes a tuple of each fact of the first pattern of a rule.</summary>
internal sealed class EntryNode : RightNode
{
    public BetaOutput Output { get; } = new(level: 1);

    public override void Flush(Session session, PendingFacts pending)
    {
        var changes = session.RentChanges();
        var entries = session.Entries;
        var retracts = pending.Retracts;
        for (var i = 0; i < retracts.Count; i++)
        {
            if (entries[retracts[i]].Fact is null)
                continue;
            changes.Retracts.Add(entries[retracts[i]].Children!);
            entries.Detach(retracts[i]);
        }

        var updates = pending.Updates;
        for (var i = 0; i < updates.Count; i++)
        {
            if (entries[updates[i]].Fact is not null)
                changes.Updates.Add(entries[updates[i]].Children!);
        }

        var asserts = pending.Asserts;
        for (var i = 0; i < asserts.Count; i++)
        {
            var tuple = Output.Make(session.Root, asserts[i]);
            entries[entries.Add(asserts[i], this)].Children = tuple;
            changes.Asserts.Add(tuple);
        }

        entries.Free(retracts);
        pending.Clear();
        changes.Send(session, Output);
        session.Return(changes);
    }
}
