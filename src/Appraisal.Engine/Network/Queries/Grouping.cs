using System.Collections;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>The live members of one key, in order of arrival.</summary>
internal sealed class Grouping<TKey, TElement> : QueryResult, IGrouping<TKey, TElement>, IReadOnlyCollection<TElement>, ICollection
{
    private FactMap<TElement> _members;
    private int _version;

    public Grouping(TKey key)
    {
        Key = key;
        Value = this;
    }

    public TKey Key { get; }

    /// <summary>When the group appeared, among those of its query.</summary>
    public long Order { get; init; }

    public int Count => _members.Count;

    /// <summary>Whether the matches below know the group.</summary>
    public bool Announced { get; set; }

    public bool Touched { get; set; }

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    protected override IEnumerable<IFact> SourceFacts
    {
        get
        {
            for (var i = 0; i < _members.Used; i++)
            {
                if (_members[i] is { } fact)
                    yield return fact;
            }
        }
    }

    public void Add(Fact fact, TElement element)
    {
        _members.Add(fact, element);
        _version++;
    }

    public void Replace(Fact fact, TElement element) => _members.ValueAt(_members.Find(fact)) = element;

    public void Remove(Fact fact)
    {
        _members.Remove(fact);
        _version++;
    }

    public IEnumerator<TElement> GetEnumerator()
    {
        var version = _version;
        for (var i = 0; i < _members.Used; i++)
        {
            if (_members[i] is null)
                continue;
            yield return _members.ValueAt(i);
            if (version != _version)
                throw new InvalidOperationException("Members were added or removed; copy the group before changing it.");
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var element in this)
            array.SetValue(element, index++);
    }
}
