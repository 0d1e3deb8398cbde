namespace Appraisal.Engine.Network.Queries;

/// <summary>The end of a query: notes which results are new, changed or gone at the end of the step.</summary>
internal sealed class ResultStage : QueryStage
{
    public override bool HasMemory => false;

    public override void Add(QueryRun run, QueryLeft left, Fact fact)
    {
        var result = (QueryResult)fact;
        result.Left = left;
        if (result.Change == ResultChange.Removed)
        {
            // Gone and back within a step: for the matches below, a change.
            result.Change = ResultChange.Modified;
            run.Modified.Add(result);
            return;
        }

        result.Change = ResultChange.Added;
        run.Added.Add(result);
    }

    public override void Modify(QueryRun run, QueryLeft left, Fact fact)
    {
        var result = (QueryResult)fact;
        if (result.Change != ResultChange.None)
            return;
        result.Change = ResultChange.Modified;
        run.Modified.Add(result);
    }

    public override void Remove(QueryRun run, QueryLeft left, Fact fact)
    {
        var result = (QueryResult)fact;
        if (result.Change == ResultChange.Added)
        {
            result.Change = ResultChange.None;
            return;
        }

        result.Change = ResultChange.Removed;
        run.Removed.Add(result);
    }
}
