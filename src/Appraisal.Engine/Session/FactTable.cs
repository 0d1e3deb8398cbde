using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <summary>The facts of one type in a session, in order of arrival and by a hash of their identity.</summary>
/// <remarks>
/// Places are numbers and not references: a session of many facts leaves the garbage collector nothing to follow or adjust here.
/// Removal leaves a hole; holes are closed when they outnumber the facts.
/// </remarks>
internal sealed class FactTable(Type type, AlphaNode[] patterns, IEqualityComparer<object> comparer)
{
    private const int SmallestSize = 8;

    private Chunks<Slot> _slots = new(SmallestSize / 2);

    /// <summary>
    /// Where facts stand, at the bucket of their hash or the first free one after it. Half of them at least are free. The hash stands
    /// here, too, so that to miss a fact costs a large table one look at cold memory.
    /// </summary>
    private Chunks<Bucket> _buckets = new(SmallestSize);

    private int _bucketCount = SmallestSize;

    public Type Type { get; } = type;

    /// <summary>The trees of tests that facts of this type are sorted by.</summary>
    public AlphaNode[] Patterns { get; } = patterns;

    public int Count { get; private set; }

    /// <summary>How many places are in use, holes included.</summary>
    public int Used { get; private set; }

    public int Version { get; private set; }

    /// <summary>The fact at a place, null if it is a hole.</summary>
    public StoredFact? this[int place] => _slots[place].Fact;

    public int HashOf(object value) => comparer.GetHashCode(value);

    public StoredFact? Find(object value, int hash)
    {
        for (var i = Spread(hash); _buckets[i].Number != 0; i = After(i))
        {
            ref var bucket = ref _buckets[i];
            if (bucket.Hash != hash)
                continue;
            var fact = _slots[bucket.Number - 1].Fact!;
            if (ReferenceEquals(fact.Value, value) || comparer.Equals(fact.Value!, value))
                return fact;
        }

        return null;
    }

    public void Add(StoredFact fact, int hash)
    {
        if (Used == _bucketCount / 2)
            Grow();
        _slots.MakeRoom(Used);
        fact.Place = Used++;
        ref var slot = ref _slots[fact.Place];
        slot.Fact = fact;
        slot.Hash = hash;
        Hang(fact.Place);
        Count++;
        Version++;
    }

    public void Remove(StoredFact fact)
    {
        var place = fact.Place;
        Unhang(place);
        _slots[place].Fact = null;
        fact.Place = StoredFact.Nowhere;
        Count--;
        Version++;
        if (Count == 0)
            Used = 0;
        else if (place == Used - 1)
            Used--;
        else if (Used > (2 * Count) + SmallestSize)
            CloseHoles();
    }

    /// <summary>Puts another object in the place of a fact's object.</summary>
    public void Replace(StoredFact fact, object value, int hash)
    {
        Unhang(fact.Place);
        fact.Value = value;
        _slots[fact.Place].Hash = hash;
        Hang(fact.Place);
    }

    public void Clear()
    {
        Version++;
        if (Count == 0)
            return;
        _buckets.Clear(0, _bucketCount);
        _slots.Clear(0, Used);
        Used = 0;
        Count = 0;
    }

    private void Hang(int place)
    {
        var hash = _slots[place].Hash;
        var i = Spread(hash);
        while (_buckets[i].Number != 0)
            i = After(i);
        _buckets[i] = new Bucket { Hash = hash, Number = place + 1 };
    }

    private void Unhang(int place)
    {
        var free = Spread(_slots[place].Hash);
        while (_buckets[free].Number != place + 1)
            free = After(free);

        // Those behind it move up, unless their own bucket lies behind the free one.
        for (var i = After(free); _buckets[i].Number != 0; i = After(i))
        {
            var mask = _bucketCount - 1;
            if (((i - Spread(_buckets[i].Hash)) & mask) < ((i - free) & mask))
                continue;
            _buckets[free] = _buckets[i];
            free = i;
        }

        _buckets[free] = default;
    }

    private int After(int bucket) => (bucket + 1) & (_bucketCount - 1);

    private int Spread(int hash) => unchecked((int)(((uint)hash * 2654435769u) >> 7)) & (_bucketCount - 1);

    private void Grow()
    {
        if (Count <= Used / 2)
        {
            CloseHoles();
            return;
        }

        _bucketCount *= 2;
        _buckets = new Chunks<Bucket>(_bucketCount);
        HangAll();
    }

    private void CloseHoles()
    {
        var next = 0;
        for (var place = 0; place < Used; place++)
        {
            if (_slots[place].Fact is not { } fact)
                continue;
            fact.Place = next;
            _slots[next++] = _slots[place];
        }

        _slots.Clear(next, Used);
        Used = next;
        _buckets.Clear(0, _bucketCount);
        HangAll();
    }

    private void HangAll()
    {
        for (var place = 0; place < Used; place++)
        {
            if (_slots[place].Fact is not null)
                Hang(place);
        }
    }

    private struct Slot
    {
        public StoredFact? Fact;

        public int Hash;
    }

    private struct Bucket
    {
        public int Hash;

        /// <summary>The place of a fact, counted from 1; 0 where the bucket is free.</summary>
        public int Number;
    }
}
