namespace Appraisal;

/// <summary>The clauses that apply to periods beginning in one stretch of time, compiled.</summary>
internal sealed class ClausesInForce
{
    private readonly ValueList<(string Scheme, ClauseChange Change)> _changes;

    /// <summary>Compiles the rules of a catalogue.</summary>
    /// <param name="catalogue">The catalogue; clauses out of force have no rules and read nothing in it.</param>
    /// <param name="changes">The changes that statements tell, with the schemes they concern.</param>
    /// <param name="services">Where rules get services from, or null.</param>
    public ClausesInForce(ClauseCatalogue catalogue, ValueList<(string Scheme, ClauseChange Change)> changes, IServiceProvider? services)
    {
        _changes = changes;
        Catalogue = catalogue;
        Assembler = new StatementAssembler(catalogue);
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(catalogue.Rules));
        var sessions = repository.Compile();
        if (services is not null) sessions.DependencyResolver = new ServiceResolver(services);
        Sessions = new SessionPool(sessions);
    }

    /// <summary>The catalogue.</summary>
    public ClauseCatalogue Catalogue { get; }

    /// <summary>Sessions of the compiled rules.</summary>
    public SessionPool Sessions { get; }

    /// <summary>What puts the statements together.</summary>
    public StatementAssembler Assembler { get; }

    /// <summary>What a session concluded, and a finding on each statement for each clause replaced or switched off.</summary>
    public IEnumerable<Outcome> OutcomesOf(ISession session, AppraisalInput input)
    {
        var concluded = session.Query<Outcome>().AsEnumerable();
        return _changes.Count == 0
            ? concluded
            : concluded.Concat(
                from appraisee in input.Appraisees
                from told in _changes
                where told.Scheme == appraisee.Scheme
                select new Finding(told.Change.Clause, appraisee, told.Change.Code, told.Change.Message, []));
    }
}
