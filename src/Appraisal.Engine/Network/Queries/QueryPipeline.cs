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

    public QueryRun RunOf(Session session)
    {
        var state = session.States[StateIndex];
        if (state is null)
            session.States[StateIndex] = state = new QueryRun(session);
        return (QueryRun)state;
    }

    /// <summary>Hands a run a new fact. A run that failed takes no changes: it begins again at the end of the step.</summary>
    public void Add(QueryRun run, QueryLeft left, Fact fact)
    {
        if (left.IsSound)
            _stages[0].Add(run, left, fact);
    }

    public void Modify(QueryRun run, QueryLeft left, Fact fact)
    {
        if (left.IsSound)
            _stages[0].Modify(run, left, fact);
    }

    public void Remove(QueryRun run, QueryLeft left, Fact fact)
    {
        if (left.IsSound)
            _stages[0].Remove(run, left, fact);
    }

    /// <summary>Whether the query has no result for a tuple without facts, so that nothing need be kept of it.</summary>
    public bool IsSilent(Session session, MatchTuple tuple)
        => _empty is null || (_afterEmpty is not null && !_afterEmpty.Pass(session, tuple, _empty));

    /// <summary>The outer match has changed: all results count as changed.</summary>
    public void Refresh(QueryRun run, QueryLeft left)
    {
        if (UsesOuter && left.IsSound)
        {
            foreach (var stage in _stages)
                stage.Refresh(run, left);
        }

        run.Touch(left);
        for (var child = left.Children; child is not null; child = child.NextOfLeft)
        {
            var result = (QueryResult)child.Fact!;
            if (result.Change != ResultChange.None)
                continue;
            result.Change = ResultChange.Modified;
            run.Modified.Add(result);
        }
    }

    /// <summary>The outer match is gone, and its results with it; what the step has noted of them is void.</summary>
    public static void End(QueryLeft left, TupleChanges changes)
    {
        TakeBack(left, changes);
        left.Condition = QueryCondition.Failing;
    }

    /// <summary>Ends a step and adds its changes to those of the tuples.</summary>
    public void Settle(QueryRun run, IQuerySource source, BetaOutput output, TupleChanges changes)
    {
        Settle(run, source);
        for (var i = 0; i < run.Failed?.Count; i++)
            TakeBack(run.Failed[i], changes);

        for (var i = 0; i < run.Removed.Count; i++)
        {
            var result = run.Removed[i];
            if (Take(result, ResultChange.Removed))
            {
                changes.Retracts.Add(result.Child!);
                result.Left!.RemoveChild(result.Child!);
                result.Child = null;
            }
        }

        for (var i = 0; i < run.Modified.Count; i++)
        {
            if (Take(run.Modified[i], ResultChange.Modified))
                changes.Updates.Add(run.Modified[i].Child!);
        }

        for (var i = 0; i < run.Added.Count; i++)
        {
            var result = run.Added[i];
            if (!Take(result, ResultChange.Added))
                continue;
            result.Child = output.Make(result.Left!.Tuple, result);
            result.Left.AddChild(result.Child);
            changes.Asserts.Add(result.Child);
        }

        run.Clear();
    }

    /// <summary>Ends a step and hands its changes to the nodes that take the results as facts.</summary>
    public void Settle(QueryRun run, IQuerySource source, ReadOnlySpan<RightNode> nodes)
    {
        Settle(run, source);
        var session = run.Session;
        if (run.Failed?.Count > 0)
        {
            for (var i = 0; i < run.Taken.Used; i++)
            {
                if (run.Taken[i] is { } taken)
                    session.Drop(taken);
            }

            run.Taken = default;
        }

        for (var i = 0; i < run.Removed.Count; i++)
        {
            if (!Take(run.Removed[i], ResultChange.Removed))
                continue;
            run.Taken.Remove(run.Removed[i]);
            session.Drop(run.Removed[i]);
        }

        for (var i = 0; i < run.Modified.Count; i++)
        {
            if (!Take(run.Modified[i], ResultChange.Modified))
                continue;
            for (var entry = run.Modified[i].FirstEntry; entry != 0; entry = session.Entries[entry].NextOfFact)
                session.PendingOf(session.Entries[entry].Turn).Updates.Add(entry);
        }

        for (var i = 0; i < run.Added.Count; i++)
        {
            if (!Take(run.Added[i], ResultChange.Added))
                continue;
            run.Taken.Add(run.Added[i], default);
            foreach (var node in nodes)
                session.PendingOf(node).Asserts.Add(run.Added[i]);
        }

        run.Clear();
    }

    private static void TakeBack(QueryLeft left, TupleChanges changes)
    {
        for (var child = left.Children; child is not null; child = child.NextOfLeft)
            changes.Retracts.Add(child);
        left.Children = null;
    }

    /// <summary>Whether this is what has become of a result; a run that failed has none.</summary>
    private static bool Take(QueryResult result, ResultChange change)
    {
        if (result.Change != change)
            return false;
        result.Change = ResultChange.None;
        return result.Left!.IsSound;
    }

    private void Settle(QueryRun run, IQuerySource source)
    {
        var touched = run.Touched;
        for (var i = 0; i < touched.Count; i++)
        {
            var left = touched[i];
            left.Touched = false;
            if (left.Condition == QueryCondition.Failed)
            {
                left.Condition = QueryCondition.Sound;
                source.Replay(run, left);
            }

            for (var s = 0; s < _stages.Length && left.IsSound; s++)
                _stages[s].Settle(run, left);
            if (!left.IsSound)
                Fail(run, left);
        }
    }

    /// <summary>Takes back all results of a run, so that nobody concludes anything from a part of its facts.</summary>
    private static void Fail(QueryRun run, QueryLeft left)
    {
        left.Condition = QueryCondition.Failed;
        left.State = null;
        (run.Failed ??= new Batch<QueryLeft>()).Add(left);
    }
}
