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
            if (entries[retracts.Items[i]].Fact is null)
                continue;
            changes.Retracts.Add(entries[retracts.Items[i]].Children!);
            entries.Detach(retracts.Items[i]);
        }

        var updates = pending.Updates;
        for (var i = 0; i < updates.Count; i++)
        {
            if (entries[updates.Items[i]].Fact is not null)
                changes.Updates.Add(entries[updates.Items[i]].Children!);
        }

        var asserts = pending.Asserts;
        for (var i = 0; i < asserts.Count; i++)
        {
            var tuple = Output.Make(session.Root, asserts.Items[i]);
            entries[entries.Add(asserts.Items[i], this)].Children = tuple;
            changes.Asserts.Add(tuple);
        }

        entries.Free(retracts);
        pending.Clear();
        changes.Send(session, Output);
        session.Return(changes);
    }
}
