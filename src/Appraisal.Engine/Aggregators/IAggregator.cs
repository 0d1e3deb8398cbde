using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Aggregators;

/// <summary>A query operator of the application's own: turns facts into results, step by step. One instance serves one outer match.</summary>
public interface IAggregator
{
    /// <summary>Takes new facts.</summary>
    /// <param name="context">The context of the aggregation.</param>
    /// <param name="tuple">The outer match.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>What becomes of the results, applied in order.</returns>
    IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Takes changes of facts it has.</summary>
    /// <inheritdoc cref="Add"/>
    IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Loses facts it had.</summary>
    /// <inheritdoc cref="Add"/>
    IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);
}
