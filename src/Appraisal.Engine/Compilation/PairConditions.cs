using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>The conditions on a fact and the tuple before it: what the index does not answer, and all of them as written.</summary>
internal sealed class PairConditions(Test[] residual, Test[] written, bool usesOuter)
{
    public static readonly PairConditions None = new([], [], usesOuter: false);

    /// <summary>Whether the index answers everything.</summary>
    public bool IsEmpty => residual.Length == 0;

    public bool UsesOuter => usesOuter;

    public IReadOnlyList<Test> Written => written;

    public bool Pass(Session session, MatchTuple left, Fact fact)
    {
        if (session.IsTracing)
            return EvaluateAll(session, left, fact);
        foreach (var test in residual)
        {
            if (!test.Pass(session, left, fact))
                return false;
        }

        return true;
    }

    public bool EvaluateAll(Session session, MatchTuple left, Fact fact)
    {
        foreach (var test in written)
        {
            if (!test.Pass(session, left, fact))
                return false;
        }

        return true;
    }
}
