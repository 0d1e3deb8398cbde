namespace Appraisal.Engine.Network;

/// <summary>Files tuples under their join key, once for all nodes below that join on the same key.</summary>
internal abstract class IndexNode : BetaNode
{
    private PairedNode[] _children = [];

    public int StateIndex { get; init; }

    /// <summary>The output whose tuples are indexed.</summary>
    public required BetaOutput Input { get; init; }

    public IReadOnlyList<PairedNode> Children => _children;

    public void Add(PairedNode node)
    {
        _children = [.. _children, node];
        for (var i = 0; i < _children.Length; i++)
        {
            _children[i].Place = i;
            _children[i].PlaceCount = _children.Length;
        }
    }

    public abstract IndexState StateOf(Session session);

    /// <summary>The group of a tuple: the current one if the key has not changed, null if the key cannot be evaluated.</summary>
    public abstract KeyGroup? Locate(Session session, MatchTuple tuple, KeyGroup? current);

    /// <summary>The group of a fact: the current one if the key has not changed, null if the key cannot be evaluated.</summary>
    public abstract KeyGroup? LocateRight(Session session, PairedNode node, Fact fact, KeyGroup? current);

    public override void Assert(Session session, Batch<MatchTuple> tuples)
    {
        var entries = session.Lefts.Rent();
        for (var i = 0; i < tuples.Count; i++)
            entries.Add(Enter(session, tuples[i]));
        foreach (var child in _children)
            child.LeftAssert(session, entries);
        session.Lefts.Return(entries);
    }

    public override void Update(Session session, Batch<MatchTuple> tuples)
    {
        var kept = session.Lefts.Rent();
        var moved = session.Lefts.Rent();
        var added = session.Lefts.Rent();
        for (var i = 0; i < tuples.Count; i++)
        {
            var tuple = tuples[i];
            if (tuple.Get(this) is not LeftEntry entry)
            {
                added.Add(Enter(session, tuple));
                continue;
            }

            var old = entry.Group;
            var group = Locate(session, tuple, old);
            if (ReferenceEquals(group, old))
            {
                kept.Add(entry);
                continue;
            }

            Leave(session, entry, release: false);
            entry.OldGroup = old;
            Join(session, entry, group);
            moved.Add(entry);
        }

        foreach (var child in _children)
        {
            if (moved.Count > 0)
                child.LeftMove(session, moved);
            if (kept.Count > 0)
                child.LeftUpdate(session, kept);
            if (added.Count > 0)
                child.LeftAssert(session, added);
        }

        for (var i = 0; i < moved.Count; i++)
        {
            var entry = moved[i];
            if (entry.OldGroup is not null)
                StateOf(session).Release(entry.OldGroup);
            entry.OldGroup = null;
        }

        session.Lefts.Return(added);
        session.Lefts.Return(moved);
        session.Lefts.Return(kept);
    }

    public override void Retract(Session session, Batch<MatchTuple> tuples)
    {
        var entries = session.Lefts.Rent();
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples[i].Get(this) is not LeftEntry entry)
                continue;
            tuples[i].Set(this, null);
            entries.Add(entry);
        }

        for (var i = _children.Length - 1; i >= 0; i--)
            _children[i].LeftRetract(session, entries);
        for (var i = 0; i < entries.Count; i++)
            Leave(session, entries[i], release: true);
        session.Lefts.Return(entries);
    }

    private LeftEntry Enter(Session session, MatchTuple tuple)
    {
        var entry = new LeftEntry(tuple);
        tuple.Set(this, entry);
        Join(session, entry, Locate(session, tuple, null));
        return entry;
    }

    private void Join(Session session, LeftEntry entry, KeyGroup? group)
    {
        if (group is null)
            StateOf(session).FailedLefts.Add(entry);
        else
            group.AddLeft(entry);
    }

    private void Leave(Session session, LeftEntry entry, bool release)
    {
        var group = entry.Group;
        if (group is null)
        {
            StateOf(session).FailedLefts.Remove(entry);
            return;
        }

        group.RemoveLeft(entry);
        if (release)
            StateOf(session).Release(group);
    }
}
