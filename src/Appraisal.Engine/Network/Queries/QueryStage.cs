using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>One operator of a query. Changes of single facts are handed on; collecting operators wait for the end of the step.</summary>
internal abstract class QueryStage
{
    /// <summary>The place of this stage's memory among those of the query.</summary>
    public int Place;

    /// <summary>How many stages of the query have a memory.</summary>
    public int PlaceCount = 1;

    public QueryStage Next { get; set; } = null!;

    /// <summary>Whether the stage keeps a memory for each run.</summary>
    public virtual bool HasMemory => true;

    /// <summary>Whether an expression of the stage mentions an alias outside the query.</summary>
    public virtual bool UsesOuter => false;

    /// <summary>What the stage announces when there is nothing, if it does; shared, never changed.</summary>
    public virtual QueryResult? Empty => null;

    public abstract void Add(QueryRun run, QueryLeft left, Fact fact);

    public abstract void Modify(QueryRun run, QueryLeft left, Fact fact);

    public abstract void Remove(QueryRun run, QueryLeft left, Fact fact);

    /// <summary>The end of a step.</summary>
    public virtual void Settle(QueryRun run, QueryLeft left)
    {
    }

    /// <summary>The outer match has changed.</summary>
    public virtual void Refresh(QueryRun run, QueryLeft left)
    {
    }

    /// <summary>Evaluates an expression of the query. Its failure is that of the run: results made of some facts only would mislead.</summary>
    public static bool TryEvaluate<T>(QueryRun run, QueryLeft left, Fact fact, Selector<T> selector, out T value)
    {
        var evaluated = selector.TryEvaluate(run.Session, left.Tuple, fact, out value);
        if (!evaluated)
            left.Condition = QueryCondition.Failing;
        return evaluated;
    }
}
