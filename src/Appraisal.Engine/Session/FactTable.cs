using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <summary>The facts of one type in a session, in order of arrival and by a hash of their identity.</summary>
/// <remarks>
/// Places are numbers and not references: a session of many facts leaves the garbage collector nothing to follow or adjust here.
/// Removal leaves a hole; holes are closed when they outnumber the facts.
/// </remarks>
internal sealed class FactTable(Type type, AlphaNode[] patterns, IEqualityComparer<object> comparer)
{
    private const int SmallestSize = 4;

    private Slot[] _slots = new Slot[SmallestSize];

    /// <summary>For each bucket the place of its newest fact, counted from 1; 0 for none.</summary>
    private int[] _buckets = new int[SmallestSize];

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
        for (var next = _buckets[Spread(hash)]; next != 0;)
        {
            ref readonly var slot = ref _slots[next - 1];
            if (slot.Hash == hash && (ReferenceEquals(slot.Fact!.Value, value) || comparer.Equals(slot.Fact.Value!, value)))
                return slot.Fact;
            next = slot.NextInBucket;
        }

        return null;
    }

    public void Add(StoredFact fact, int hash)
    {
        if (Used == _slots.Length)
            MakeRoom();
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
        Array.Clear(_buckets);
        Array.Clear(_slots, 0, Used);
        Used = 0;
        Count = 0;
    }

    private void Hang(int place)
    {
        ref var slot = ref _slots[place];
        ref var bucket = ref _buckets[Spread(slot.Hash)];
        slot.NextInBucket = bucket;
        bucket = place + 1;
    }

    private void Unhang(int place)
    {
        ref var next = ref _buckets[Spread(_slots[place].Hash)];
        while (next != place + 1)
            next = ref _slots[next - 1].NextInBucket;
        next = _slots[place].NextInBucket;
    }

    private int Spread(int hash) => unchecked((int)(((uint)hash * 2654435769u) >> 7)) & (_buckets.Length - 1);

    private void MakeRoom()
    {
        if (Count <= Used / 2)
        {
            CloseHoles();
            return;
        }

        Array.Resize(ref _slots, Used * 2);
        _buckets = new int[_slots.Length];
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

        Array.Clear(_slots, next, Used - next);
        Used = next;
        Array.Clear(_buckets);
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

        public int NextInBucket;
    }
}
