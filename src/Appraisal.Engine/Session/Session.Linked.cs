using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <content>The facts that belong to matches.</content>
public sealed partial class Session
{
    private List<(LinkedFactAction Action, StoredFact Fact)> _linkedQueue = [];
    private List<(LinkedFactAction Action, StoredFact Fact)>? _spareQueue;
    private List<StoredFact>? _spareFacts;

    /// <inheritdoc/>
    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        if (_linkedQueue.Count == 0)
            return [];
        var sets = new List<LinkedFactSet>();
        foreach (var (action, fact) in _linkedQueue)
        {
            if (sets.Count == 0 || sets[^1].Action != action)
                sets.Add(new LinkedFactSet(action));
            sets[^1].Members.Add(fact);
        }

        Propagate();
        ThrowFailure();
        return sets;
    }

    internal void InsertLinked(RuleMatch match, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        if (match.FindLinked(key) is not null)
            throw new ArgumentException($"The match has a linked fact of the key {key} already.", nameof(key));
        var table = TableOf(fact.GetType());
        var hash = table.HashOf(fact);
        if (table.Find(fact, hash) is not null)
            throw new ArgumentException($"The fact is already in the session: {fact}.", nameof(fact));
        var linked = match.Link(key, fact);
        table.Add(linked, hash);
        Queue(LinkedFactAction.Insert, linked);
    }

    internal void UpdateLinked(RuleMatch match, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var stored = Linked(match, key);
        var table = TableOf(fact.GetType());
        // Most updates conclude once more what was concluded before. The same object again may have changed in what identifies it.
        if (stored.Type == table.Type && !ReferenceEquals(stored.Value, fact) && table.AreSame(stored.Value!, fact))
            stored.Value = fact;
        else
            Replace(stored, fact, table);
        Queue(LinkedFactAction.Update, stored);
    }

    internal void RetractLinked(RuleMatch match, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var stored = Linked(match, key);
        match.Unlink(stored);
        Queue(LinkedFactAction.Retract, stored);
    }

    private static StoredFact Linked(RuleMatch match, object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return match.FindLinked(key) ?? throw new ArgumentException($"The match has no linked fact of the key {key}.", nameof(key));
    }

    /// <summary>Puts another fact in the place of one.</summary>
    private void Replace(StoredFact stored, object fact, FactTable table)
    {
        var hash = table.HashOf(fact);
        if (table.Find(fact, hash) is { } twin && !ReferenceEquals(twin, stored))
            throw new ArgumentException($"The fact is already in the session: {fact}.", nameof(fact));
        if (stored.Type == table.Type)
        {
            table.Replace(stored, fact, hash);
            return;
        }

        TableOf(stored.Type).Remove(stored);
        stored.Value = fact;
        table.Add(stored, hash);
    }

    private void Queue(LinkedFactAction action, StoredFact fact) => _linkedQueue.Add((action, fact));

    /// <summary>Matches waiting linked facts before something else is matched.</summary>
    private void PropagateWaiting()
    {
        if (_linkedQueue.Count == 0)
            return;
        Propagate();
        ThrowFailure();
    }

    private void Propagate()
    {
        // What handlers of events queue meanwhile goes into the other list.
        var queue = _linkedQueue;
        _linkedQueue = _spareQueue ?? [];
        _spareQueue = null;
        var facts = _spareFacts ?? [];
        _spareFacts = null;
        for (var i = 0; i < queue.Count;)
        {
            var action = queue[i].Action;
            facts.Clear();
            for (; i < queue.Count && queue[i].Action == action; i++)
            {
                // A change before this one may have ended the match that owned the fact.
                if (queue[i].Fact.IsStored)
                    facts.Add(queue[i].Fact);
            }

            switch (action)
            {
                case LinkedFactAction.Insert:
                    InsertStored(facts);
                    break;
                case LinkedFactAction.Update:
                    UpdateStored(facts);
                    break;
                default:
                    RetractStored(facts);
                    break;
            }
        }

        queue.Clear();
        facts.Clear();
        _spareQueue = queue;
        _spareFacts = facts;
    }
}
