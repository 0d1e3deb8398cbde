using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <summary>The facts of one type in a session: a hash table by identity, and a list in order of arrival.</summary>
internal sealed class FactTable(Type type, AlphaNode[] patterns, IEqualityComparer<object> comparer)
{
    private StoredFact?[] _buckets = new StoredFact?[16];
    private StoredFact? _last;

    public Type Type { get; } = type;

    /// <summary>The trees of tests that facts of this type are sorted by.</summary>
    public AlphaNode[] Patterns { get; } = patterns;

    public StoredFact? First { get; private set; }

    public int Count { get; private set; }

    public int Version { get; private set; }

    public int HashOf(object value) => comparer.GetHashCode(value);

    public StoredFact? Find(object value, int hash)
    {
        for (var fact = _buckets[Spread(hash)]; fact is not null; fact = fact.NextInBucket)
        {
            if (fact.Hash == hash && (ReferenceEquals(fact.Value, value) || comparer.Equals(fact.Value!, value)))
                return fact;
        }

        return null;
    }

    public void Add(StoredFact fact)
    {
        Hang(fact);
        fact.Previous = _last;
        if (_last is null)
            First = fact;
        else
            _last.Next = fact;
        _last = fact;
        Count++;
        Version++;
        fact.IsStored = true;
    }

    public void Remove(StoredFact fact)
    {
        Unhang(fact);
        if (fact.Previous is null)
            First = fact.Next;
        else
            fact.Previous.Next = fact.Next;
        if (fact.Next is null)
            _last = fact.Previous;
        else
            fact.Next.Previous = fact.Previous;
        fact.Previous = fact.Next = null;
        Count--;
        Version++;
        fact.IsStored = false;
    }

    /// <summary>Puts another object in the place of a fact's object.</summary>
    public void Replace(StoredFact fact, object value, int hash)
    {
        Unhang(fact);
        Count--;
        fact.Value = value;
        fact.Hash = hash;
        Hang(fact);
        Count++;
    }

    public void Clear()
    {
        Version++;
        if (Count == 0)
            return;
        Array.Clear(_buckets);
        First = _last = null;
        Count = 0;
    }

    private void Hang(StoredFact fact)
    {
        if (Count >= _buckets.Length)
            Grow();
        ref var bucket = ref _buckets[Spread(fact.Hash)];
        fact.NextInBucket = bucket;
        bucket = fact;
    }

    private void Unhang(StoredFact fact)
    {
        ref var place = ref _buckets[Spread(fact.Hash)];
        while (!ReferenceEquals(place, fact))
            place = ref place!.NextInBucket;
        place = fact.NextInBucket;
        fact.NextInBucket = null;
    }

    private int Spread(int hash) => unchecked((int)(((uint)hash * 2654435769u) >> 7)) & (_buckets.Length - 1);

    private void Grow()
    {
        _buckets = new StoredFact?[_buckets.Length * 2];
        for (var fact = First; fact is not null; fact = fact.Next)
        {
            ref var bucket = ref _buckets[Spread(fact.Hash)];
            fact.NextInBucket = bucket;
            bucket = fact;
        }
    }
}
