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

    private const byte Free = 0;

    /// <summary>A bucket whose fact is gone, while there may be facts behind it.</summary>
    private const byte Left = 1;

    private Chunks<Slot> _slots = new(SmallestSize / 2);

    /// <summary>
    /// A byte of each fact's hash, at the bucket of the hash or the first free one after it; a quarter of them at least are free. That a
    /// fact is not there is told from these bytes alone, which are so few that the processor keeps them at hand.
    /// </summary>
    private Chunks<byte> _tags = new(SmallestSize);

    /// <summary>The place of the fact of each bucket.</summary>
    private Chunks<int> _places = new(SmallestSize);

    private int _bucketCount = SmallestSize;

    private int _leftCount;

    public Type Type { get; } = type;

    /// <summary>The trees of tests that facts of this type are sorted by.</summary>
    public AlphaNode[] Patterns { get; } = patterns;

    public int Count { get; private set; }

    /// <summary>How many places are in use, holes included.</summary>
    public int Used { get; private set; }

    public int Version { get; private set; }

    private bool IsCrowded => Count + _leftCount >= _bucketCount / 4 * 3;

    /// <summary>The fact at a place, null if it is a hole.</summary>
    public StoredFact? this[int place] => _slots[place].Fact;

    public int HashOf(object value) => comparer.GetHashCode(value);

    /// <summary>Whether two objects are the same fact.</summary>
    public bool AreSame(object first, object second) => ReferenceEquals(first, second) || comparer.Equals(first, second);

    public StoredFact? Find(object value, int hash)
    {
        var tag = TagOf(hash);
        for (var bucket = Spread(hash); _tags[bucket] is not Free and var found; bucket = After(bucket))
        {
            if (found != tag)
                continue;
            ref var slot = ref _slots[_places[bucket]];
            if (slot.Hash == hash && AreSame(slot.Fact!.Value!, value))
                return slot.Fact;
        }

        return null;
    }

    public void Add(StoredFact fact, int hash)
    {
        if (IsCrowded)
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
        fact.Value = value;
        if (_slots[fact.Place].Hash == hash)
            return;
        Unhang(fact.Place);
        _slots[fact.Place].Hash = hash;
        if (IsCrowded)
            Grow();
        else
            Hang(fact.Place);
    }

    public void Clear()
    {
        Version++;
        if (Count == 0)
            return;
        _tags.Clear(0, _bucketCount);
        _slots.Clear(0, Used);
        Used = 0;
        Count = 0;
        _leftCount = 0;
    }

    private void Hang(int place)
    {
        var hash = _slots[place].Hash;
        var bucket = Spread(hash);
        while (_tags[bucket] > Left)
            bucket = After(bucket);
        if (_tags[bucket] == Left)
            _leftCount--;
        _tags[bucket] = TagOf(hash);
        _places[bucket] = place;
    }

    private void Unhang(int place)
    {
        var bucket = Spread(_slots[place].Hash);
        while (_places[bucket] != place || _tags[bucket] <= Left)
            bucket = After(bucket);
        if (_tags[After(bucket)] != Free)
        {
            _tags[bucket] = Left;
            _leftCount++;
            return;
        }

        // Nobody behind it was ever kept from an own bucket by it, nor by those before it whose facts are gone.
        _tags[bucket] = Free;
        for (bucket = Before(bucket); _tags[bucket] == Left; bucket = Before(bucket))
        {
            _tags[bucket] = Free;
            _leftCount--;
        }
    }

    private int After(int bucket) => (bucket + 1) & (_bucketCount - 1);

    private int Before(int bucket) => (bucket - 1) & (_bucketCount - 1);

    /// <summary>The seven bits of a hash that do not tell its bucket; never <see cref="Free"/> or <see cref="Left"/>.</summary>
    private static byte TagOf(int hash) => unchecked((byte)(Mix(hash) | 0x80));

    private static uint Mix(int hash) => unchecked((uint)hash * 2654435769u);

    private int Spread(int hash) => (int)(Mix(hash) >> 7) & (_bucketCount - 1);

    /// <summary>Makes room in the buckets, in which all facts are hung anew.</summary>
    private void Grow()
    {
        if (_leftCount > _bucketCount / 4)
        {
            CloseHoles();
            return;
        }

        _bucketCount *= 2;
        _tags = new Chunks<byte>(_bucketCount);
        _places = new Chunks<int>(_bucketCount);
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
        _tags.Clear(0, _bucketCount);
        HangAll();
    }

    private void HangAll()
    {
        _leftCount = 0;
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
}
