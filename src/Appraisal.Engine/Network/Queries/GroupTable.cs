using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>Facts by key: finds a fact's group, moves it when its key changes, and notes which groups a step touches.</summary>
internal sealed class GroupTable<TKey, TElement>(Selector<TKey> keySelector, Selector<TElement> elementSelector)
{
    private readonly Dictionary<GroupKey<TKey>, Grouping<TKey, TElement>> _groups = [];
    private readonly List<Grouping<TKey, TElement>> _touched = [];
    private FactMap<Grouping<TKey, TElement>> _members;
    private long _made;
    private bool _hasRemoved;

    /// <summary>The groups in order of first appearance, which a dictionary keeps only as long as nothing is removed from it.</summary>
    public IEnumerable<Grouping<TKey, TElement>> Groups => _hasRemoved ? _groups.Values.OrderBy(g => g.Order) : _groups.Values;

    public IReadOnlyList<Grouping<TKey, TElement>> Touched => _touched;

    public int Count => _groups.Count;

    public Grouping<TKey, TElement>? Find(TKey key) => _groups.GetValueOrDefault(new GroupKey<TKey>(key));

    public void Put(QueryRun run, QueryLeft left, Fact fact)
    {
        var place = _members.Find(fact);
        var old = place < 0 ? null : _members.ValueAt(place);
        if (!QueryStage.TryEvaluate(run, left, fact, keySelector, out var key)
            || !QueryStage.TryEvaluate(run, left, fact, elementSelector, out var element))
        {
            return;
        }

        if (old is not null && EqualityComparer<TKey>.Default.Equals(old.Key, key))
        {
            old.Replace(fact, element);
            Touch(old);
            return;
        }

        if (old is not null)
        {
            old.Remove(fact);
            Touch(old);
        }

        var group = Find(key);
        if (group is null)
        {
            group = new Grouping<TKey, TElement>(key) { Order = _made++ };
            _groups.Add(new GroupKey<TKey>(key), group);
        }

        group.Add(fact, element);
        Touch(group);
        if (place < 0)
            _members.Add(fact, group);
        else
            _members.ValueAt(place) = group;
    }

    public void Remove(Fact fact)
    {
        var place = _members.Find(fact);
        if (place < 0)
            return;
        var group = _members.ValueAt(place);
        _members.RemoveAt(place);
        group.Remove(fact);
        Touch(group);
    }

    /// <summary>Ends a step: groups left empty are dropped.</summary>
    public void Settled()
    {
        foreach (var group in _touched)
        {
            group.Touched = false;
            if (group.Count > 0)
                continue;
            _groups.Remove(new GroupKey<TKey>(group.Key));
            _hasRemoved = true;
        }

        _touched.Clear();
    }

    private void Touch(Grouping<TKey, TElement> group)
    {
        if (group.Touched)
            return;
        group.Touched = true;
        _touched.Add(group);
    }
}

/// <summary>A group's key, which may be null.</summary>
internal readonly struct GroupKey<TKey>(TKey value) : IEquatable<GroupKey<TKey>>
{
    private readonly TKey _value = value;

    public bool Equals(GroupKey<TKey> other) => EqualityComparer<TKey>.Default.Equals(_value, other._value);

    public override bool Equals(object? obj) => obj is GroupKey<TKey> other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : EqualityComparer<TKey>.Default.GetHashCode(_value);
}
