using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>A result of a query operator.</summary>
internal abstract class QueryResult : Fact
{
    /// <summary>The run the result belongs to.</summary>
    public QueryLeft? Left;

    /// <summary>What has happened to the result in the current step.</summary>
    public ResultChange Change;

    public override IFactSource Source => new QueryResultSource(SourceFacts);

    /// <summary>The facts the result was made of.</summary>
    protected abstract IEnumerable<IFact> SourceFacts { get; }
}
