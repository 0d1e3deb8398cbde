namespace Appraisal.Engine.Network.Queries;

/// <summary>What supplies a query with facts.</summary>
internal interface IQuerySource
{
    /// <summary>Hands a run all its facts anew.</summary>
    void Replay(QueryRun run, QueryLeft left);
}
