namespace Appraisal.Engine.Network;

/// <summary>The tuples and facts of one join key: the tuples of the index, and the facts of each node below it.</summary>
internal class KeyGroup(int places)
{
    /// <summary>Up to so many nodes have their place found by search; a department has many groups, each with facts for few nodes.</summary>
    private const int SearchLimit = 8;

    /// <summary>Where an index has no more nodes than this, each has its place at once.</summary>
    private const int FewNodes = 32;

    private const int AllPlaces = -1;

    /// <summary>The first entry of each node at the node's place, or places and first entries in pairs.</summary>
    private int[] _rings = [];

    /// <summary>How much of the pairs is in use; <see cref="AllPlaces"/> where each node has its place.</summary>
    private int _used;

    /// <summary>The first of the tuples, which knows the last; one alone knows nobody.</summary>
    public LeftEntry? Lefts;

    private int _rightTotal;

    public bool IsEmpty => Lefts is null && _rightTotal == 0;

    /// <summary>The first of a node's entries, a ring; 0 for none.</summary>
    public int Rights(PairedNode node)
    {
        var ring = Find(node.Place);
        return ring < 0 ? 0 : _rings[ring];
    }

    public bool HasRights(PairedNode node) => Rights(node) != 0;

    public void AddLeft(LeftEntry entry)
    {
        entry.Group = this;
        if (Lefts is null)
        {
            Lefts = entry;
            return;
        }

        var last = Lefts.Previous ?? Lefts;
        last.Next = entry;
        entry.Previous = last;
        Lefts.Previous = entry;
    }

    public void RemoveLeft(LeftEntry entry)
    {
        var next = entry.Next;
        var previous = entry.Previous;
        entry.Previous = entry.Next = null;
        entry.Group = null;
        if (ReferenceEquals(Lefts, entry))
        {
            next?.Previous = ReferenceEquals(previous, next) ? null : previous;
            Lefts = next;
            return;
        }

        previous!.Next = next;
        if (next is not null)
            next.Previous = previous;
        else
            Lefts!.Previous = ReferenceEquals(previous, Lefts) ? null : previous;
    }

    public void AddRight(RightEntries entries, PairedNode node, int entry)
    {
        ref var ring = ref FindOrAdd(node.Place);
        ref var added = ref entries[entry];
        added.Group = this;
        _rightTotal++;
        if (ring == 0)
        {
            ring = entry;
            added.Previous = added.Next = entry;
            return;
        }

        ref var first = ref entries[ring];
        added.Previous = first.Previous;
        added.Next = ring;
        entries[first.Previous].Next = entry;
        first.Previous = entry;
    }

    public void RemoveRight(RightEntries entries, PairedNode node, int entry)
    {
        ref var ring = ref _rings[Find(node.Place)];
        ref var removed = ref entries[entry];
        _rightTotal--;
        if (removed.Next == entry)
        {
            ring = 0;
        }
        else
        {
            entries[removed.Previous].Next = removed.Next;
            entries[removed.Next].Previous = removed.Previous;
            if (ring == entry)
                ring = removed.Next;
        }

        removed.Previous = removed.Next = 0;
        removed.Group = null;
    }

    /// <summary>Where the first entry of a node is noted; -1 for nowhere.</summary>
    private int Find(int place)
    {
        if (_used == AllPlaces)
            return place;
        for (var i = 0; i < _used; i += 2)
        {
            if (_rings[i] == place)
                return i + 1;
        }

        return -1;
    }

    private ref int FindOrAdd(int place)
    {
        var found = Find(place);
        if (found >= 0)
            return ref _rings[found];
        if (_used == 2 * SearchLimit || places <= FewNodes)
        {
            GiveAllPlaces();
            return ref _rings[place];
        }

        if (_used == _rings.Length)
            Array.Resize(ref _rings, Math.Max(4, _used * 2));
        _rings[_used] = place;
        _used += 2;
        return ref _rings[_used - 1];
    }

    private void GiveAllPlaces()
    {
        var all = new int[places];
        for (var i = 0; i < _used; i += 2)
            all[_rings[i]] = _rings[i + 1];
        _rings = all;
        _used = AllPlaces;
    }
}
