using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Aggregators;

/// <summary>One change of an aggregator's results.</summary>
public sealed class AggregationResult
{
    private AggregationResult(AggregationAction action, object? aggregate, object? previous, IEnumerable<IFact>? source)
    {
        Action = action;
        Aggregate = aggregate;
        Previous = previous;
        Source = source;
    }

    /// <summary>No change.</summary>
    public static AggregationResult[] Empty { get; } = [];

    /// <summary>What became of the result.</summary>
    public AggregationAction Action { get; }

    /// <summary>The result.</summary>
    public object? Aggregate { get; }

    /// <summary>The object that stood for a modified result before.</summary>
    public object? Previous { get; }

    /// <summary>The facts behind the result, if they are known.</summary>
    public IEnumerable<IFact>? Source { get; }

    /// <summary>A result that has not changed.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">The facts behind it.</param>
    public static AggregationResult None(object result, IEnumerable<IFact> source) => new(AggregationAction.None, result, result, source);

    /// <summary>A new result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">The facts behind it.</param>
    public static AggregationResult Added(object result, IEnumerable<IFact> source) => new(AggregationAction.Added, result, null, source);

    /// <summary>A result that has changed.</summary>
    /// <param name="result">The result now.</param>
    /// <param name="previous">The object that stood for it before; often the same.</param>
    /// <param name="source">The facts behind it.</param>
    public static AggregationResult Modified(object result, object previous, IEnumerable<IFact> source)
        => new(AggregationAction.Modified, result, previous, source);

    /// <summary>A result that is gone.</summary>
    /// <param name="result">The result.</param>
    public static AggregationResult Removed(object result) => new(AggregationAction.Removed, result, null, null);
}
