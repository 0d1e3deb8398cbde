using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>An expression of a query that gives a value.</summary>
internal sealed class Selector<T>(Evaluator<T> evaluator, LhsExpression origin, bool usesOuter)
{
    public bool UsesOuter => usesOuter;

    public LhsExpression Origin => origin;

    public bool TryEvaluate(Session session, MatchTuple? left, Fact? fact, out T value)
    {
        try
        {
            value = session.IsTracing ? session.Trace(origin, evaluator, left, fact) : evaluator.Invoke(left, fact);
            return true;
        }
        catch (Exception exception)
        {
            // Whatever a selector throws is reported in its name, and its fact counts as absent.
            session.LhsFailed(origin, exception, left, fact);
            value = default!;
            return false;
        }
    }
}
