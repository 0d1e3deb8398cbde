using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <content>The facts that belong to matches.</content>
public sealed partial class Session
{
    private readonly List<LinkedFactSet> _linkedQueue = [];

    /// <inheritdoc/>
    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        if (_linkedQueue.Count == 0)
            return [];
        LinkedFactSet[] sets = [.. _linkedQueue];
        Propagate();
        ThrowFailure();
        return sets;
    }

    internal void InsertLinked(Activation activation, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        if (activation.FindLinked(key) is not null)
            throw new ArgumentException($"The match has a linked fact of the key {key} already.", nameof(key));
        if (Store(fact) is not { } stored)
            throw new ArgumentException($"The fact is already in the session: {fact}.", nameof(fact));
        stored.Owner = activation;
        activation.Link(key, stored);
        Queue(LinkedFactAction.Insert, stored);
    }

    internal void UpdateLinked(Activation activation, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var stored = Linked(activation, key);
        var table = TableOf(fact.GetType());
        var hash = table.HashOf(fact);
        var twin = table.Find(fact, hash);
        if (twin is not null && !ReferenceEquals(twin, stored))
            throw new ArgumentException($"The fact is already in the session: {fact}.", nameof(fact));
        if (ReferenceEquals(table, stored.Table))
        {
            table.Replace(stored, fact, hash);
        }
        else
        {
            stored.Table.Remove(stored);
            stored.Table = table;
            stored.Value = fact;
            stored.Hash = hash;
            table.Add(stored);
        }

        Queue(LinkedFactAction.Update, stored);
    }

    internal void RetractLinked(Activation activation, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var stored = Linked(activation, key);
        activation.Unlink(stored);
        Queue(LinkedFactAction.Retract, stored);
    }

    private static StoredFact Linked(Activation activation, object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return activation.FindLinked(key) ?? throw new ArgumentException($"The match has no linked fact of the key {key}.", nameof(key));
    }

    private void Queue(LinkedFactAction action, StoredFact fact)
    {
        if (_linkedQueue.Count == 0 || _linkedQueue[^1].Action != action)
            _linkedQueue.Add(new LinkedFactSet(action));
        _linkedQueue[^1].Members.Add(fact);
    }

    /// <summary>Matches waiting linked facts before something else is matched.</summary>
    private void PropagateWaiting()
    {
        if (_linkedQueue.Count > 0)
            Propagate();
    }

    private void Propagate()
    {
        LinkedFactSet[] sets = [.. _linkedQueue];
        _linkedQueue.Clear();
        foreach (var set in sets)
        {
            // A set before this one may have ended the match that owned the fact.
            var facts = set.Members.TrueForAll(f => f.IsStored) ? set.Members : [.. set.Members.Where(f => f.IsStored)];
            switch (set.Action)
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
    }
}
