namespace Appraisal.Engine.Network;

/// <summary>The tuples and facts of one join key: the tuples of the index, and the facts of each node below it.</summary>
internal class KeyGroup(int places)
{
    /// <summary>Up to so many nodes have their place found by search; a department has many groups, each with facts for few nodes.</summary>
    private const int SearchLimit = 8;

    /// <summary>Where an index has no more nodes than this, each has its place at once.</summary>
    private const int FewNodes = 32;

    private RightRing[] _rings = [];
    private int _used;

    /// <summary>The first of the tuples, which knows the last; one alone knows nobody.</summary>
    public LeftEntry? Lefts;

    private int _rightTotal;

    public bool IsEmpty => Lefts is null && _rightTotal == 0;

    /// <summary>The first of a node's entries, a ring; 0 for none.</summary>
    public int Rights(PairedNode node)
    {
        var ring = Find(node.Place);
        return ring < 0 ? 0 : _rings[ring].First;
    }

    public int RightCount(PairedNode node)
    {
        var ring = Find(node.Place);
        return ring < 0 ? 0 : _rings[ring].Count;
    }

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
        ring.Count++;
        _rightTotal++;
        if (ring.First == 0)
        {
            ring.First = entry;
            added.Previous = added.Next = entry;
            return;
        }

        ref var first = ref entries[ring.First];
        added.Previous = first.Previous;
        added.Next = ring.First;
        entries[first.Previous].Next = entry;
        first.Previous = entry;
    }

    public void RemoveRight(RightEntries entries, PairedNode node, int entry)
    {
        ref var ring = ref _rings[Find(node.Place)];
        ref var removed = ref entries[entry];
        ring.Count--;
        _rightTotal--;
        if (removed.Next == entry)
        {
            ring.First = 0;
        }
        else
        {
            entries[removed.Previous].Next = removed.Next;
            entries[removed.Next].Previous = removed.Previous;
            if (ring.First == entry)
                ring.First = removed.Next;
        }

        removed.Previous = removed.Next = 0;
        removed.Group = null;
    }

    /// <summary>Where the ring of a node is: at its place if all nodes have one, else wherever its place is noted.</summary>
    private int Find(int place)
    {
        if (_rings.Length == places)
            return place;
        for (var i = 0; i < _used; i++)
        {
            if (_rings[i].Place == place)
                return i;
        }

        return -1;
    }

    private ref RightRing FindOrAdd(int place)
    {
        var found = Find(place);
        if (found >= 0)
            return ref _rings[found];
        if (_used == SearchLimit || places <= FewNodes)
        {
            var all = new RightRing[places];
            for (var i = 0; i < _used; i++)
                all[_rings[i].Place] = _rings[i];
            _rings = all;
            return ref _rings[place];
        }

        if (_used == _rings.Length)
            Array.Resize(ref _rings, Math.Min(Math.Max(2, _used * 2), places - 1));
        _rings[_used].Place = place;
        return ref _rings[_used++];
    }

    private struct RightRing
    {
        public int First;

        public int Count;

        public int Place;
    }
}
