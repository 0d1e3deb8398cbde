using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Aggregators;

/// <summary>Makes the aggregators of one use of a custom operator. It needs a constructor without parameters.</summary>
public interface IAggregatorFactory
{
    /// <summary>Called once, when the rule is compiled.</summary>
    /// <param name="element">The aggregate in the rule.</param>
    /// <param name="compiledExpressions">Its expressions, ready to be invoked.</param>
    void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions);

    /// <summary>Makes an aggregator for an outer match.</summary>
    /// <param name="context">The context of the aggregation.</param>
    IAggregator Create(AggregationContext context);
}
