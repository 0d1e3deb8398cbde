using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network.Queries;

/// <summary>The facts behind a query result.</summary>
internal sealed class QueryResultSource(IEnumerable<IFact> facts) : IFactSource
{
    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => facts;
}
