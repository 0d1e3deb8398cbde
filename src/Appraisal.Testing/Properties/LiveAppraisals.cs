namespace Appraisal.Testing;

/// <summary>Appraisals whose facts come and go one by one, which an <see cref="Appraiser"/> does not offer.</summary>
internal sealed class LiveAppraisals
{
    private readonly ClauseCatalogue _catalogue;
    private readonly ISessionFactory _sessions;
    private readonly StatementAssembler _assembler;

    public LiveAppraisals(ClauseCatalogue catalogue)
    {
        _catalogue = catalogue;
        _assembler = new StatementAssembler(catalogue);
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(catalogue.Rules));
        _sessions = repository.Compile();
    }

    /// <summary>An appraisal without facts.</summary>
    public ISession Begin() => _sessions.CreateSession();

    /// <summary>The facts that the clauses see of an input, in their order.</summary>
    public IReadOnlyList<object> FactsOf(AppraisalInput input) => new WorkingFacts(input, _catalogue).All;

    /// <summary>What the clauses have concluded so far.</summary>
    /// <param name="session">The appraisal.</param>
    /// <param name="input">The input whose facts it holds.</param>
    public AppraisalResult ResultOf(ISession session, AppraisalInput input) =>
        _assembler.Assemble(input, new WorkingFacts(input, _catalogue).Overrides, session.Query<Outcome>().AsEnumerable());
}
