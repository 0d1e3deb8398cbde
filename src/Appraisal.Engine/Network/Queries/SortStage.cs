using System.Collections;
using System.Runtime.CompilerServices;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>Collect with OrderBy: one live collection sorted by keys; facts with equal keys in the order of arrival or last update.</summary>
internal sealed class SortStage<T>(SortKey[] keys) : QueryStage
{
    public override bool UsesOuter { get; } = keys.Any(k => k.UsesOuter);

    public override QueryResult Empty { get; } = new Collection(keys);

    public override void Add(QueryRun run, QueryLeft left, Fact fact) => Of(left).Add(run, left, fact);

    public override void Modify(QueryRun run, QueryLeft left, Fact fact)
    {
        var collection = Of(left);
        collection.Remove(fact);
        collection.Add(run, left, fact);
    }

    public override void Remove(QueryRun run, QueryLeft left, Fact fact) => Of(left).Remove(fact);

    public override void Refresh(QueryRun run, QueryLeft left) => Of(left).Changed = true;

    public override void Settle(QueryRun run, QueryLeft left)
    {
        var collection = Of(left);
        if (!collection.Announced)
        {
            collection.Announced = true;
            Next.Add(run, left, collection);
        }
        else if (collection.Changed)
        {
            Next.Modify(run, left, collection);
        }

        collection.Changed = false;
    }

    private Collection Of(QueryLeft left)
    {
        var state = left.Get(this);
        if (state is null)
            left.Set(this, state = new Collection(keys));
        return Unsafe.As<Collection>(state);
    }

    private sealed record Member(Fact Fact, object?[] Keys, long Arrival);

    private sealed class Collection : QueryResult, IReadOnlyCollection<T>, ICollection, IComparer<Member>
    {
        private readonly SortKey[] _keys;
        private readonly Dictionary<Fact, Member> _members = new(ReferenceEqualityComparer.Instance);
        private Member[]? _sorted;
        private long _arrivals;

        public bool Announced;

        public bool Changed;

        public Collection(SortKey[] keys)
        {
            _keys = keys;
            Value = this;
        }

        public int Count => _members.Count;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        protected override IEnumerable<IFact> SourceFacts => Sorted().Select(m => m.Fact);

        public void Add(QueryRun run, QueryLeft left, Fact fact)
        {
            var values = new object?[_keys.Length];
            for (var i = 0; i < values.Length; i++)
            {
                if (!_keys[i].TryEvaluate(run, left, fact, out values[i]))
                    return;
            }

            _members.Add(fact, new Member(fact, values, _arrivals++));
            _sorted = null;
            Changed = true;
        }

        public void Remove(Fact fact)
        {
            if (!_members.Remove(fact))
                return;
            _sorted = null;
            Changed = true;
        }

        public int Compare(Member? x, Member? y)
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                var order = _keys[i].Compare(x!.Keys[i], y!.Keys[i]);
                if (order != 0)
                    return order;
            }

            return x!.Arrival.CompareTo(y!.Arrival);
        }

        public IEnumerator<T> GetEnumerator()
        {
            var sorted = Sorted();
            foreach (var member in sorted)
            {
                yield return (T)member.Fact.Value!;
                if (!ReferenceEquals(sorted, _sorted))
                    throw new InvalidOperationException("Members were changed; copy the collection before changing them.");
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        void ICollection.CopyTo(Array array, int index)
        {
            foreach (var value in this)
                array.SetValue(value, index++);
        }

        private Member[] Sorted()
        {
            if (_sorted is not null)
                return _sorted;
            var members = new Member[_members.Count];
            _members.Values.CopyTo(members, 0);
            Array.Sort(members, this);
            return _sorted = members;
        }
    }
}
