namespace Appraisal.Engine.Network.Queries;

/// <summary>The operators of a query in order, and the end of each step: results turn into tuples or into facts for others.</summary>
internal sealed class QueryPipeline
{
    private readonly QueryStage[] _stages;
    private readonly QueryResult? _empty;
    private readonly FilterStage? _afterEmpty;

    public QueryPipeline(IEnumerable<QueryStage> stages, int stateIndex)
    {
        StateIndex = stateIndex;
        _stages = [.. stages, new ResultStage()];
        var places = 0;
        for (var i = 0; i < _stages.Length; i++)
        {
            if (i > 0)
                _stages[i - 1].Next = _stages[i];
            if (_stages[i].HasMemory)
                _stages[i].Place = places++;
        }

        foreach (var stage in _stages)
            stage.PlaceCount = places;
        UsesOuter = _stages.Any(s => s.UsesOuter);
        var announcing = Array.FindIndex(_stages, s => s.Empty is not null);
        if (announcing < 0)
            return;
        _empty = _stages[announcing].Empty;
        if (announcing == Array.FindLastIndex(_stages, s => s.Empty is not null))
            _afterEmpty = _stages[announcing + 1] as FilterStage;
    }

    public int StateIndex { get; }

    public bool UsesOuter { get; }

    public QueryStage First => _stages[0];

    public QueryRun RunOf(Session session)
    {
        var state = session.States[StateIndex];
        if (state is null)
            session.States[StateIndex] = state = new QueryRun(session);
        return (QueryRun)state;
    }

    /// <summary>Whether the query has no result for a tuple without facts, so that nothing need be kept of it.</summary>
    public bool IsSilent(Session session, MatchTuple tuple)
        => _empty is null || (_afterEmpty is not null && !_afterEmpty.Pass(session, tuple, _empty));

    /// <summary>The outer match has changed: all results count as changed.</summary>
    public void Refresh(QueryRun run, QueryLeft left)
    {
        if (UsesOuter)
        {
            foreach (var stage in _stages)
                stage.Refresh(run, left);
        }

        run.Touch(left);
        var first = left.Children;
        for (var child = first; child is not null; child = ReferenceEquals(child.NextOfLeft, first) ? null : child.NextOfLeft)
        {
            var result = (QueryResult)child.Fact!;
            if (result.Change != ResultChange.None)
                continue;
            result.Change = ResultChange.Modified;
            run.Modified.Add(result);
        }
    }

    /// <summary>Ends a step and adds its changes to those of the tuples.</summary>
    public void Settle(QueryRun run, TupleChanges changes)
    {
        Settle(run);
        for (var i = 0; i < run.Removed.Count; i++)
        {
            var result = run.Removed.Items[i];
            if (Take(result, ResultChange.Removed))
            {
                changes.Retracts.Add(result.Child!);
                result.Left!.RemoveChild(result.Child!);
                result.Child = null;
            }
        }

        for (var i = 0; i < run.Modified.Count; i++)
        {
            if (Take(run.Modified.Items[i], ResultChange.Modified))
                changes.Updates.Add(run.Modified.Items[i].Child!);
        }

        for (var i = 0; i < run.Added.Count; i++)
        {
            var result = run.Added.Items[i];
            if (!Take(result, ResultChange.Added))
                continue;
            result.Child = new MatchTuple(result.Left!.Tuple, result);
            result.Left.AddChild(result.Child);
            changes.Asserts.Add(result.Child);
        }

        run.Clear();
    }

    /// <summary>Ends a step and hands its changes to the nodes that take the results as facts.</summary>
    public void Settle(QueryRun run, ReadOnlySpan<RightNode> nodes)
    {
        Settle(run);
        var session = run.Session;
        for (var i = 0; i < run.Removed.Count; i++)
        {
            if (Take(run.Removed.Items[i], ResultChange.Removed))
                session.Drop(run.Removed.Items[i]);
        }

        for (var i = 0; i < run.Modified.Count; i++)
        {
            if (!Take(run.Modified.Items[i], ResultChange.Modified))
                continue;
            for (var entry = run.Modified.Items[i].FirstEntry; entry is not null; entry = entry.NextOfFact)
                session.PendingOf(entry.Node).Updates.Add(entry);
        }

        for (var i = 0; i < run.Added.Count; i++)
        {
            if (!Take(run.Added.Items[i], ResultChange.Added))
                continue;
            foreach (var node in nodes)
                session.PendingOf(node).Asserts.Add(run.Added.Items[i]);
        }

        run.Clear();
    }

    private static bool Take(QueryResult result, ResultChange change)
    {
        if (result.Change != change)
            return false;
        result.Change = ResultChange.None;
        return true;
    }

    private void Settle(QueryRun run)
    {
        var touched = run.Touched;
        for (var i = 0; i < touched.Count; i++)
        {
            touched.Items[i].Touched = false;
            foreach (var stage in _stages)
                stage.Settle(run, touched.Items[i]);
        }
    }
}
