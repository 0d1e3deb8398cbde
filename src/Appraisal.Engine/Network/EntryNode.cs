using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Network;

/// <summary>Makes a tuple of each fact of the first pattern of a rule.</summary>
internal sealed class EntryNode : RightNode
{
    public BetaOutput Output { get; } = new(level: 1);

    public override void Flush(Session session, PendingFacts pending)
    {
        var changes = session.RentChanges();
        var retracts = pending.Retracts;
        for (var i = 0; i < retracts.Count; i++)
        {
            var entry = Unsafe.As<JoinedEntry>(retracts.Items[i]);
            changes.Retracts.Add(entry.Scratch!);
            entry.Fact.Detach(entry);
        }

        var updates = pending.Updates;
        for (var i = 0; i < updates.Count; i++)
            changes.Updates.Add(Unsafe.As<JoinedEntry>(updates.Items[i]).Scratch!);

        var asserts = pending.Asserts;
        for (var i = 0; i < asserts.Count; i++)
        {
            var fact = asserts.Items[i];
            var entry = new JoinedEntry(fact, this) { Scratch = new MatchTuple(session.Root, fact) };
            fact.Attach(entry);
            changes.Asserts.Add(entry.Scratch);
        }

        pending.Clear();
        changes.Send(session, Output);
        session.Return(changes);
    }
}
