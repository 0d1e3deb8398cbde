using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>A result of a query operator.</summary>
internal abstract class QueryResult : Fact
{
    /// <summary>The run the result belongs to.</summary>
    public QueryLeft? Left;

    /// <summary>What has happened to the result in the current step.</summary>
    public ResultChange Change;

    /// <summary>The tuple made from the result, while it is part of a match.</summary>
    public MatchTuple? Child;

    /// <summary>Whether the result passed the condition after its operator.</summary>
    public bool Passed;

    public override IFactSource Source => new QueryResultSource(SourceFacts);

    /// <summary>The facts the result was made of.</summary>
    protected abstract IEnumerable<IFact> SourceFacts { get; }
}
