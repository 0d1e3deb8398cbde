using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>The expression of a Let or From.</summary>
internal sealed class BindingValue(Selector<object?> selector, Type resultType)
{
    public Type ResultType => resultType;

    public bool TryEvaluate(Session session, MatchTuple tuple, out object? value) => selector.TryEvaluate(session, tuple, null, out value);
}
