using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>Where, after an operator.</summary>
internal sealed class FilterStage(PairConditions conditions) : QueryStage
{
    public override bool HasMemory => false;

    public override bool UsesOuter => conditions.UsesOuter;

    public override void Add(QueryRun run, QueryLeft left, Fact fact)
    {
        fact.Passed = conditions.Pass(run.Session, left.Tuple, fact);
        if (fact.Passed)
            Next.Add(run, left, fact);
    }

    public override void Modify(QueryRun run, QueryLeft left, Fact fact)
    {
        var passed = fact.Passed;
        fact.Passed = conditions.Pass(run.Session, left.Tuple, fact);
        if (fact.Passed && passed)
            Next.Modify(run, left, fact);
        else if (fact.Passed)
            Next.Add(run, left, fact);
        else if (passed)
            Next.Remove(run, left, fact);
    }

    public override void Remove(QueryRun run, QueryLeft left, Fact fact)
    {
        if (fact.Passed)
            Next.Remove(run, left, fact);
        fact.Passed = false;
    }
}
