using Appraisal.Engine.Aggregators;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>An expression as a custom aggregator sees it.</summary>
internal sealed class AggregateExpression(string name, Selector<object?> selector) : IAggregateExpression
{
    public string Name => name;

    public object? Invoke(AggregationContext context, ITuple tuple, IFact fact)
        => selector.TryEvaluate(context.Session!, (MatchTuple)tuple, (Fact)fact, out var value)
            ? value
            : throw new SelectorFailedException();
}

/// <summary>Takes a custom aggregator out of a step whose expression has failed; the failure itself is reported already.</summary>
internal sealed class SelectorFailedException : Exception;
