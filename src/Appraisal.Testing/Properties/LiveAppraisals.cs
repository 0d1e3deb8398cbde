namespace Appraisal.Testing;

/// <summary>Appraisals whose facts come and go one by one, which an <see cref="Appraiser"/> does not offer.</summary>
internal sealed class LiveAppraisals(Appraiser appraiser)
{
    /// <summary>An appraisal without facts, by the clauses that apply to an input's period.</summary>
    public ISession Begin(AppraisalInput input) => appraiser.ClausesFor(input).Sessions.Rent();

    /// <summary>The facts that the clauses see of an input, in their order.</summary>
    public IReadOnlyList<object> FactsOf(AppraisalInput input) => appraiser.FactsOf(input).All;

    /// <summary>What the clauses have concluded so far.</summary>
    /// <param name="session">The appraisal.</param>
    /// <param name="input">The input whose facts it holds.</param>
    public AppraisalResult ResultOf(ISession session, AppraisalInput input)
    {
        var clauses = appraiser.ClausesFor(input);
        return clauses.Assembler.Assemble(input, appraiser.FactsOf(input).Overrides, clauses.OutcomesOf(session, input));
    }
}
