namespace Appraisal.Engine.Network.Queries;

/// <summary>A query's work in progress in one session: the runs touched and the results changed since the last step.</summary>
internal sealed class QueryRun(Session session) : ISessionState
{
    public readonly Session Session = session;

    public readonly Batch<QueryLeft> Touched = new();

    public readonly Batch<QueryResult> Added = new();

    public readonly Batch<QueryResult> Modified = new();

    public readonly Batch<QueryResult> Removed = new();

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
    }
}
