namespace Appraisal;

/// <summary>A clause on conduct that prints no sanction: each occurrence in the period is a finding and a breach (reading G7).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="kinds">The kinds of occurrence that breach the clause; at least one.</param>
public abstract class Obligation<TTerms>(params string[] kinds) : OccurrenceClause<TTerms>(kinds.ToValueList())
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        Occurrence occurrence = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => occurrence, IsOfKind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, occurrence.Kind, OccurrenceText.Recorded(occurrence), Because.Of(occurrence)))
            .Yield(_ => new Breach(ClauseId, appraisee, occurrence));
    }
}
