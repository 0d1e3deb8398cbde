using System.Collections;
using System.Runtime.CompilerServices;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>Collect: one live collection of all facts in order of arrival, even of none.</summary>
internal sealed class CollectStage<T> : QueryStage
{
    public override QueryResult Empty { get; } = new Collection();

    public override void Add(QueryRun run, QueryLeft left, Fact fact) => Of(left).Add(fact);

    public override void Modify(QueryRun run, QueryLeft left, Fact fact) => Of(left).Changed = true;

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
            left.Set(this, state = new Collection());
        return Unsafe.As<Collection>(state);
    }

    private sealed class Collection : QueryResult, IReadOnlyCollection<T>, ICollection
    {
        private FactMap<Nothing> _facts;
        private int _version;

        public bool Announced;

        public bool Changed;

        public Collection()
        {
            Value = this;
        }

        public int Count => _facts.Count;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        protected override IEnumerable<IFact> SourceFacts
        {
            get
            {
                for (var i = 0; i < _facts.Used; i++)
                {
                    if (_facts[i] is { } fact)
                        yield return fact;
                }
            }
        }

        public void Add(Fact fact)
        {
            _facts.Add(fact, default);
            _version++;
            Changed = true;
        }

        public void Remove(Fact fact)
        {
            if (!_facts.Remove(fact))
                return;
            _version++;
            Changed = true;
        }

        public IEnumerator<T> GetEnumerator()
        {
            var version = _version;
            _facts.Fetch();
            for (var i = 0; i < _facts.Used; i++)
            {
                if (_facts[i] is not { } fact)
                    continue;
                yield return (T)fact.Value!;
                if (version != _version)
                    throw new InvalidOperationException("Members were added or removed; copy the collection before changing it.");
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        void ICollection.CopyTo(Array array, int index)
        {
            foreach (var value in this)
                array.SetValue(value, index++);
        }
    }
}
