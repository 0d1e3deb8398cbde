using System.Collections;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>One key of a sorted collection.</summary>
internal abstract class SortKey
{
    public abstract bool UsesOuter { get; }

    public abstract bool TryEvaluate(QueryRun run, QueryLeft left, Fact fact, out object? key);

    public abstract int Compare(object? x, object? y);
}

/// <summary>A key of a known type, compared in its default order.</summary>
internal sealed class SortKey<TKey>(Selector<TKey> selector, bool descending) : SortKey
{
    private readonly IComparer _comparer = Comparer<TKey>.Default;

    public override bool UsesOuter => selector.UsesOuter;

    public override bool TryEvaluate(QueryRun run, QueryLeft left, Fact fact, out object? key)
    {
        var evaluated = QueryStage.TryEvaluate(run, left, fact, selector, out var value);
        key = value;
        return evaluated;
    }

    public override int Compare(object? x, object? y) => descending ? _comparer.Compare(y, x) : _comparer.Compare(x, y);
}
