using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>A condition, or a part of one, ready to be evaluated.</summary>
internal sealed class Test(Evaluator<bool> evaluator, LhsExpression origin, bool isPart)
{
    public LhsExpression Origin { get; } = origin;

    public Evaluator<bool> Evaluator { get; } = evaluator;

    public bool Pass(Session session, MatchTuple? left, Fact fact)
    {
        try
        {
            if (session.IsTracing && !isPart)
                return session.Trace(Origin, Evaluator, left, fact);
            return Evaluator.Invoke(left, fact);
        }
        catch (Exception exception)
        {
            // Whatever a condition throws is reported in its name; it counts as false, so that the network stays whole.
            session.LhsFailed(Origin, exception, left, fact);
            return false;
        }
    }
}
