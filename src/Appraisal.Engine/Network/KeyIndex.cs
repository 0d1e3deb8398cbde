namespace Appraisal.Engine.Network;

/// <summary>A hash table from a typed join key to the group of its tuples and facts.</summary>
internal sealed class KeyIndex<TKey>(int places) : IndexState
{
    private const int SmallestSize = 16;

    private static readonly EqualityComparer<TKey> _comparer = EqualityComparer<TKey>.Default;

    private Chunks<KeyedGroup?> _buckets = new(SmallestSize);
    private int _bucketCount = SmallestSize;
    private int _count;

    /// <summary>The group found last. Facts mostly come together with others of their key.</summary>
    private KeyedGroup? _last;

    public override IEnumerable<KeyGroup> Groups
    {
        get
        {
            for (var bucket = 0; bucket < _bucketCount; bucket++)
            {
                for (var group = _buckets[bucket]; group is not null; group = group.NextInBucket)
                    yield return group;
            }
        }
    }

    public KeyGroup FindOrAdd(TKey key)
    {
        if (_last is { } last && _comparer.Equals(last.Key, key))
            return last;
        var hash = key is null ? 0 : _comparer.GetHashCode(key);
        ref var bucket = ref _buckets[Spread(hash)];
        for (var group = bucket; group is not null; group = group.NextInBucket)
        {
            if (group.Hash == hash && _comparer.Equals(group.Key, key))
                return _last = group;
        }

        if (_count == _bucketCount)
        {
            Grow();
            bucket = ref _buckets[Spread(hash)];
        }

        _count++;
        return _last = bucket = new KeyedGroup(key, hash, bucket, places);
    }

    public static bool IsKeyOf(KeyGroup group, TKey key) => _comparer.Equals(((KeyedGroup)group).Key, key);

    public override void Release(KeyGroup group)
    {
        if (!group.IsEmpty)
            return;
        var released = (KeyedGroup)group;
        if (ReferenceEquals(_last, released))
            _last = null;
        ref var place = ref _buckets[Spread(released.Hash)];
        while (place is not null)
        {
            if (ReferenceEquals(place, released))
            {
                place = released.NextInBucket;
                _count--;
                return;
            }

            place = ref place.NextInBucket;
        }
    }

    protected override void ClearGroups()
    {
        if (_count == 0)
            return;
        _buckets.Clear(0, _bucketCount);
        _count = 0;
        _last = null;
    }

    private int Spread(int hash) => unchecked((int)(((uint)hash * 2654435769u) >> 7)) & (_bucketCount - 1);

    private void Grow()
    {
        var old = _buckets;
        var oldCount = _bucketCount;
        _bucketCount *= 2;
        _buckets = new Chunks<KeyedGroup?>(_bucketCount);
        for (var bucket = 0; bucket < oldCount; bucket++)
        {
            for (var group = old[bucket]; group is not null;)
            {
                var next = group.NextInBucket;
                ref var place = ref _buckets[Spread(group.Hash)];
                group.NextInBucket = place;
                place = group;
                group = next;
            }
        }
    }

    private sealed class KeyedGroup(TKey key, int hash, KeyedGroup? next, int places) : KeyGroup(places)
    {
        public readonly TKey Key = key;

        public readonly int Hash = hash;

        public KeyedGroup? NextInBucket = next;
    }
}
