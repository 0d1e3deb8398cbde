namespace Appraisal;

/// <summary>An appraisal with the outcomes that its statements were put together from.</summary>
/// <param name="Input">What was appraised.</param>
/// <param name="Overrides">The overrides of terms in force.</param>
/// <param name="Outcomes">What the clauses concluded.</param>
/// <param name="Result">The statements.</param>
internal sealed record Conclusion(AppraisalInput Input, ValueList<TermOverride> Overrides, IReadOnlyList<Outcome> Outcomes, AppraisalResult Result)
{
    /// <summary>The statement of an appraisee, or null when nobody is appraised so.</summary>
    public Statement? Find(string employee, string scheme) =>
        Result.Statements.FirstOrDefault(statement => statement.Employee == employee && statement.Scheme == scheme);
}
