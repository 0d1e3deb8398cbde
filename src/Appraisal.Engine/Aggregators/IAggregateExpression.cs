using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Aggregators;

/// <summary>An expression of a custom operator.</summary>
public interface IAggregateExpression
{
    /// <summary>The name under which the rule gave the expression.</summary>
    string Name { get; }

    /// <summary>Evaluates the expression. Its failure is reported as a failure of the rule's condition part.</summary>
    /// <param name="context">The context of the aggregation.</param>
    /// <param name="tuple">The outer match.</param>
    /// <param name="fact">The fact.</param>
    object? Invoke(AggregationContext context, ITuple tuple, IFact fact);
}
