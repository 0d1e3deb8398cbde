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
        foreach (var item in items)
            state.Link(fact, item).HasGained = true;
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
        foreach (var item in items)
        {
            var element = state.Link(fact, item);
            element.Value = ValueOf(item);
            element.HasChanged = true;
        }

        var kept = new HashSet<object>(items, identity);
        foreach (var item in old)
        {
            if (!kept.Contains(item))
                state.Unlink(fact, item);
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
            state.Unlink(fact, item);
    }

    public override void Settle(QueryRun run, QueryLeft left)
    {
        // Only now is it known which elements are left: one that another fact has come to have stays.
        var state = Of(left);
        foreach (var element in state.Touched)
        {
            if (element.Sources.Count == 0)
            {
                state.Elements.Remove(KeyOf(element.Value));
                if (element.Announced)
                    Next.Remove(run, left, element);
            }
            else if (!element.Announced)
            {
                element.Announced = true;
                Next.Add(run, left, element);
            }
            else if (element.HasChanged || (element.HasGained && element.HasLost))
            {
                // An element that moves from one fact to another has changed; one that merely has a source more or less has not.
                Next.Modify(run, left, element);
            }

            element.Touched = element.HasChanged = element.HasGained = element.HasLost = false;
        }

        state.Touched.Clear();
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
                var key = KeyOf(item);
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

    private static object KeyOf(object? value) => value ?? _null;

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

        public readonly List<Element> Touched = [];

        public FactMap<object[]> Items;

        public Element Link(Fact fact, object item)
        {
            if (!Elements.TryGetValue(item, out var element))
                Elements.Add(item, element = new Element());
            if (element.Sources.Count == 0)
                element.Value = ValueOf(item);
            if (element.Sources.Find(fact) < 0)
                element.Sources.Add(fact, default);
            Touch(element);
            return element;
        }

        public void Unlink(Fact fact, object item)
        {
            if (!Elements.TryGetValue(item, out var element))
                return;
            element.Sources.Remove(fact);
            element.HasLost = true;
            Touch(element);
        }

        private void Touch(Element element)
        {
            if (element.Touched)
                return;
            element.Touched = true;
            Touched.Add(element);
        }
    }

    private sealed class Element : QueryResult
    {
        public FactMap<Nothing> Sources;

        /// <summary>Whether the stages below know the element.</summary>
        public bool Announced;

        /// <summary>Whether the step has done something to the element.</summary>
        public bool Touched;

        /// <summary>Whether a fact that has the element changed in this step.</summary>
        public bool HasChanged;

        public bool HasGained;

        public bool HasLost;

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
