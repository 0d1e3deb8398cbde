using System.Collections;
using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>Collect with ToLookup: one live lookup, even of nothing.</summary>
internal sealed class LookupStage<TKey, TElement>(Selector<TKey> keySelector, Selector<TElement> elementSelector) : QueryStage
{
    public override bool UsesOuter { get; } = keySelector.UsesOuter || elementSelector.UsesOuter;

    public override QueryResult Empty { get; } = new KeyedLookup(keySelector, elementSelector);

    public override void Add(QueryRun run, QueryLeft left, Fact fact) => Of(left).Table.Put(run, left, fact);

    public override void Modify(QueryRun run, QueryLeft left, Fact fact) => Of(left).Table.Put(run, left, fact);

    public override void Remove(QueryRun run, QueryLeft left, Fact fact) => Of(left).Table.Remove(fact);

    public override void Refresh(QueryRun run, QueryLeft left) => Of(left).Changed = true;

    public override void Settle(QueryRun run, QueryLeft left)
    {
        var lookup = Of(left);
        var changed = lookup.Changed || lookup.Table.Touched.Count > 0;
        lookup.Table.Settled();
        if (!lookup.Announced)
        {
            lookup.Announced = true;
            Next.Add(run, left, lookup);
        }
        else if (changed)
        {
            Next.Modify(run, left, lookup);
        }

        lookup.Changed = false;
    }

    private KeyedLookup Of(QueryLeft left)
    {
        var state = left.Get(this);
        if (state is null)
            left.Set(this, state = new KeyedLookup(keySelector, elementSelector));
        return Unsafe.As<KeyedLookup>(state);
    }

    private sealed class KeyedLookup : QueryResult, IKeyedLookup<TKey, TElement>
    {
        public bool Announced;

        public bool Changed;

        public KeyedLookup(Selector<TKey> keySelector, Selector<TElement> elementSelector)
        {
            Table = new GroupTable<TKey, TElement>(keySelector, elementSelector);
            Value = this;
        }

        public GroupTable<TKey, TElement> Table { get; }

        public IEnumerable<TKey> Keys => Table.Groups.Select(g => g.Key);

        public int Count => Table.Count;

        protected override IEnumerable<IFact> SourceFacts => Table.Groups.SelectMany(g => g.Source.Facts);

        public IEnumerable<TElement> this[TKey key] => Table.Find(key) ?? Enumerable.Empty<TElement>();

        public bool Contains(TKey key) => Table.Find(key) is not null;

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => Table.Groups.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
