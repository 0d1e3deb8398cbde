using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>Where, after an operator.</summary>
internal sealed class FilterStage(PairConditions conditions) : QueryStage
{
    public override bool HasMemory => false;

    public override bool UsesOuter => conditions.UsesOuter;

    /// <summary>Whether a result would get through.</summary>
    public bool Pass(Session session, MatchTuple tuple, Fact fact) => conditions.Pass(session, tuple, fact);

    public override void Add(QueryRun run, QueryLeft left, Fact fact)
    {
        var result = Unsafe.As<QueryResult>(fact);
        result.Passed = conditions.Pass(run.Session, left.Tuple, fact);
        if (result.Passed)
            Next.Add(run, left, fact);
    }

    public override void Modify(QueryRun run, QueryLeft left, Fact fact)
    {
        var result = Unsafe.As<QueryResult>(fact);
        var passed = result.Passed;
        result.Passed = conditions.Pass(run.Session, left.Tuple, fact);
        if (result.Passed && passed)
            Next.Modify(run, left, fact);
        else if (result.Passed)
            Next.Add(run, left, fact);
        else if (passed)
            Next.Remove(run, left, fact);
    }

    public override void Remove(QueryRun run, QueryLeft left, Fact fact)
    {
        var result = Unsafe.As<QueryResult>(fact);
        if (result.Passed)
            Next.Remove(run, left, fact);
        result.Passed = false;
    }
}
