using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <content>The facts of the application.</content>
public sealed partial class Session
{
    private readonly Dictionary<Type, FactTable> _tables = [];
    private FactTable? _lastTable;

    /// <inheritdoc/>
    public void Insert(object fact)
    {
        if (!TryInsert(fact))
            throw new ArgumentException($"The fact is already in the session: {fact}.", nameof(fact));
    }

    /// <inheritdoc/>
    public bool TryInsert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        PropagateWaiting();
        if (Store(fact) is not { } stored)
            return false;
        BeginMatching();
        if (_events.HasFactInserting)
            _events.OnFactInserting(this, new WorkingMemoryEventArgs(stored));
        Sort(stored);
        EndMatching();
        if (_events.HasFactInserted)
            _events.OnFactInserted(this, new WorkingMemoryEventArgs(stored));
        ThrowFailure();
        return true;
    }

    /// <inheritdoc/>
    public void InsertAll(IEnumerable<object> facts) => ThrowFailed(TryInsertAll(facts), nameof(facts), "already in the session");

    /// <inheritdoc/>
    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    /// <inheritdoc/>
    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options)
    {
        var list = ListOf(facts);
        PropagateWaiting();
        var stored = new List<StoredFact>(list.Count);
        List<object>? failed = null;
        foreach (var fact in list)
        {
            if (Store(fact) is { } added)
                stored.Add(added);
            else
                (failed ??= []).Add(fact);
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
        {
            foreach (var fact in stored)
                TableOf(fact.Type).Remove(fact);
            return new FactResult(failed);
        }

        InsertStored(stored);
        ThrowFailure();
        return failed is null ? FactResult.Success : new FactResult(failed);
    }

    /// <inheritdoc/>
    public void Update(object fact)
    {
        if (!TryUpdate(fact))
            throw new ArgumentException($"The fact is not in the session, or is linked to a match: {fact}.", nameof(fact));
    }

    /// <inheritdoc/>
    public bool TryUpdate(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        PropagateWaiting();
        if (Find(fact) is not { Owner: null } stored)
            return false;
        stored.Value = fact;
        BeginMatching();
        if (_events.HasFactUpdating)
            _events.OnFactUpdating(this, new WorkingMemoryEventArgs(stored));
        SortAgain(stored);
        EndMatching();
        if (_events.HasFactUpdated)
            _events.OnFactUpdated(this, new WorkingMemoryEventArgs(stored));
        ThrowFailure();
        return true;
    }

    /// <inheritdoc/>
    public void UpdateAll(IEnumerable<object> facts) => ThrowFailed(TryUpdateAll(facts), nameof(facts), "not in the session, or linked");

    /// <inheritdoc/>
    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    /// <inheritdoc/>
    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options)
    {
        var list = ListOf(facts);
        PropagateWaiting();
        var (stored, failed) = FindAll(list, oncePerFact: false);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing)
            return new FactResult(failed);
        foreach (var (fact, value) in stored)
            fact.Value = value;
        UpdateStored([.. stored.Select(s => s.Fact).Distinct()]);
        ThrowFailure();
        return new FactResult(failed);
    }

    /// <inheritdoc/>
    public void Retract(object fact)
    {
        if (!TryRetract(fact))
            throw new ArgumentException($"The fact is not in the session, or is linked to a match: {fact}.", nameof(fact));
    }

    /// <inheritdoc/>
    public bool TryRetract(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        PropagateWaiting();
        if (Find(fact) is not { Owner: null } stored)
            return false;
        RetractStored([stored]);
        ThrowFailure();
        return true;
    }

    /// <inheritdoc/>
    public void RetractAll(IEnumerable<object> facts) => ThrowFailed(TryRetractAll(facts), nameof(facts), "not in the session, or linked");

    /// <inheritdoc/>
    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    /// <inheritdoc/>
    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options)
    {
        var list = ListOf(facts);
        PropagateWaiting();
        var (stored, failed) = FindAll(list, oncePerFact: true);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing)
            return new FactResult(failed);
        RetractStored([.. stored.Select(s => s.Fact)]);
        ThrowFailure();
        return new FactResult(failed);
    }

    /// <inheritdoc/>
    public IQueryable<TFact> Query<TFact>() => new FactView<TFact>(_tables).AsQueryable();

    private static List<object> ListOf(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<object> list = [.. facts];
        foreach (var fact in list)
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
        return list;
    }

    private static void ThrowFailed(IFactResult result, string parameter, string reason)
    {
        if (result.FailedCount > 0)
            throw new ArgumentException($"Some facts are {reason}: {string.Join(", ", result.Failed)}.", parameter);
    }

    private FactTable TableOf(Type type)
    {
        var last = _lastTable;
        if (last is not null && ReferenceEquals(last.Type, type))
            return last;
        if (!_tables.TryGetValue(type, out var table))
        {
            table = new FactTable(type, _network.Alpha.NodesFor(type), _network.Identity.For(type));
            _tables.Add(type, table);
        }

        return _lastTable = table;
    }

    private StoredFact? Find(object fact)
    {
        var table = TableOf(fact.GetType());
        return table.Find(fact, table.HashOf(fact));
    }

    private StoredFact? Store(object fact)
    {
        var table = TableOf(fact.GetType());
        var hash = table.HashOf(fact);
        if (table.Find(fact, hash) is not null)
            return null;
        var stored = new StoredFact { Value = fact };
        table.Add(stored, hash);
        return stored;
    }

    private (List<(StoredFact Fact, object Value)> Found, List<object> Failed) FindAll(List<object> facts, bool oncePerFact)
    {
        var found = new List<(StoredFact, object)>(facts.Count);
        var failed = new List<object>();
        var seen = oncePerFact ? new HashSet<StoredFact>() : null;
        foreach (var fact in facts)
        {
            if (Find(fact) is { Owner: null } stored && (seen is null || seen.Add(stored)))
                found.Add((stored, fact));
            else
                failed.Add(fact);
        }

        return (found, failed);
    }

    private void InsertStored(List<StoredFact> facts)
    {
        BeginMatching();
        if (_events.HasFactInserting)
            Raise(facts, _events.OnFactInserting);
        foreach (var fact in facts)
            Sort(fact);
        EndMatching();
        if (_events.HasFactInserted)
            Raise(facts, _events.OnFactInserted);
    }

    private void UpdateStored(List<StoredFact> facts)
    {
        BeginMatching();
        if (_events.HasFactUpdating)
            Raise(facts, _events.OnFactUpdating);
        foreach (var fact in facts)
            SortAgain(fact);
        EndMatching();
        if (_events.HasFactUpdated)
            Raise(facts, _events.OnFactUpdated);
    }

    private void RetractStored(List<StoredFact> facts)
    {
        BeginMatching();
        if (_events.HasFactRetracting)
            Raise(facts, _events.OnFactRetracting);
        foreach (var fact in facts)
        {
            TableOf(fact.Type).Remove(fact);
            Drop(fact);
        }

        EndMatching();
        if (_events.HasFactRetracted)
            Raise(facts, _events.OnFactRetracted);
    }

    private void RetractOrphans(StoredFact[] facts)
    {
        List<StoredFact> stored = [.. facts.Where(f => f.IsStored)];
        if (_events.HasFactRetracting)
            Raise(stored, _events.OnFactRetracting);
        foreach (var fact in stored)
        {
            TableOf(fact.Type).Remove(fact);
            Drop(fact);
        }

        TakeTurns();
        if (_events.HasFactRetracted)
            Raise(stored, _events.OnFactRetracted);
    }

    private void Raise(List<StoredFact> facts, Action<object, WorkingMemoryEventArgs> raise)
    {
        foreach (var fact in facts)
            raise(this, new WorkingMemoryEventArgs(fact));
    }
}
