namespace Appraisal.Engine.Network.Queries;

/// <summary>A query's work in progress in one session: the runs touched and the results changed since the last step.</summary>
internal sealed class QueryRun(Session session) : ISessionState
{
    public readonly Session Session = session;

    public readonly Batch<QueryLeft> Touched = new();

    public readonly Batch<QueryResult> Added = new();

    public readonly Batch<QueryResult> Modified = new();

    public readonly Batch<QueryResult> Removed = new();

    /// <summary>The runs that failed in this step and have results to take back.</summary>
    public Batch<QueryLeft>? Failed;

    /// <summary>The results that others have taken as facts; kept for the one run of a query that mentions no outer alias.</summary>
    public FactMap<Nothing> Taken;

    public void Touch(QueryLeft left)
    {
        if (left.Touched)
            return;
        left.Touched = true;
        Touched.Add(left);
    }

    public void Clear()
    {
        Touched.Clear();
        Added.Clear();
        Modified.Clear();
        Removed.Clear();
        Failed?.Clear();
    }
}
