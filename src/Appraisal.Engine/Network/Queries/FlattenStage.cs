using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>SelectMany: the distinct elements of all facts' sequences, each for as long as some fact has it.</summary>
internal sealed class FlattenStage<TResult>(Selector<IEnumerable<TResult>> selector, IEqualityComparer<object> identity) : QueryStage
{
    private static readonly object _null = new();

    public override bool UsesOuter => selector.UsesOuter;

    public override void Add(QueryRun run, QueryLeft left, Fact fact)
    {
        if (!TryRead(run, left, fact, out var items))
            return;
        var state = Of(left);
        state.Items.Add(fact, items);
        Link(run, left, state, fact, items);
    }

    public override void Modify(QueryRun run, QueryLeft left, Fact fact)
    {
        var state = Of(left);
        var place = state.Items.Find(fact);
        if (place < 0)
        {
            Add(run, left, fact);
            return;
        }

        var old = state.Items.ValueAt(place);
        if (!TryRead(run, left, fact, out var items))
            return;

        state.Items.ValueAt(place) = items;
        var kept = new HashSet<object>(items, identity);
        // Elements that stay are linked again before the old links go, so that they are changed and not removed.
        foreach (var item in items)
        {
            if (state.Elements.TryGetValue(item, out var element))
            {
                element.Value = ValueOf(item);
                if (element.Sources.Find(fact) < 0)
                    element.Sources.Add(fact, default);
                Next.Modify(run, left, element);
            }
            else
            {
                Link(run, left, state, fact, [item]);
            }
        }

        foreach (var item in old)
        {
            if (!kept.Contains(item))
                Unlink(run, left, state, fact, item);
        }
    }

    public override void Remove(QueryRun run, QueryLeft left, Fact fact)
    {
        var state = Of(left);
        var place = state.Items.Find(fact);
        if (place < 0)
            return;
        var items = state.Items.ValueAt(place);
        state.Items.RemoveAt(place);
        foreach (var item in items)
            Unlink(run, left, state, fact, item);
    }

    public override void Settle(QueryRun run, QueryLeft left)
    {
        var gained = Of(left).Gained;
        foreach (var element in gained)
            element.HasGained = false;
        gained.Clear();
    }

    private void Link(QueryRun run, QueryLeft left, Memory state, Fact fact, object[] items)
    {
        foreach (var item in items)
        {
            if (state.Elements.TryGetValue(item, out var element))
            {
                element.Sources.Add(fact, default);
                element.HasGained = true;
                state.Gained.Add(element);
                continue;
            }

            element = new Element { Value = ValueOf(item) };
            element.Sources.Add(fact, default);
            state.Elements.Add(item, element);
            Next.Add(run, left, element);
        }
    }

    private void Unlink(QueryRun run, QueryLeft left, Memory state, Fact fact, object item)
    {
        if (!state.Elements.TryGetValue(item, out var element))
            return;
        element.Sources.Remove(fact);
        if (element.Sources.Count > 0)
        {
            // An element that moves from one fact to another has changed; one that merely has a source less has not.
            if (element.HasGained)
                Next.Modify(run, left, element);
            return;
        }

        state.Elements.Remove(item);
        Next.Remove(run, left, element);
    }

    private bool TryRead(QueryRun run, QueryLeft left, Fact fact, out object[] items)
    {
        if (!TryEvaluate(run, left, fact, selector, out var sequence))
        {
            items = [];
            return false;
        }

        var distinct = new HashSet<object>(identity);
        var ordered = new List<object>();
        try
        {
            foreach (var item in sequence)
            {
                object key = item is null ? _null : item;
                if (distinct.Add(key))
                    ordered.Add(key);
            }
        }
        catch (Exception exception)
        {
            // A sequence may be computed only here; its failure is that of the selector.
            run.Session.LhsFailed(selector.Origin, exception, left.Tuple, fact);
            left.Condition = QueryCondition.Failing;
            items = [];
            return false;
        }

        items = [.. ordered];
        return true;
    }

    private static object? ValueOf(object item) => ReferenceEquals(item, _null) ? null : item;

    private Memory Of(QueryLeft left)
    {
        var state = left.Get(this);
        if (state is null)
            left.Set(this, state = new Memory(identity));
        return Unsafe.As<Memory>(state);
    }

    private sealed class Memory(IEqualityComparer<object> identity)
    {
        public readonly Dictionary<object, Element> Elements = new(identity);

        /// <summary>The elements that got a further source in this step.</summary>
        public readonly List<Element> Gained = [];

        public FactMap<object[]> Items;
    }

    private sealed class Element : QueryResult
    {
        public FactMap<Nothing> Sources;

        /// <summary>Whether the element got a further source in this step.</summary>
        public bool HasGained;

        public override Type Type => Value?.GetType() ?? typeof(TResult);

        protected override IEnumerable<IFact> SourceFacts
        {
            get
            {
                for (var i = 0; i < Sources.Used; i++)
                {
                    if (Sources[i] is { } fact)
                        yield return fact;
                }
            }
        }
    }
}
