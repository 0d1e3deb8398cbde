namespace Appraisal;

/// <summary>A clause by which a single event takes away all points of an item, whatever its count.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="section">The id of the item.</param>
/// <param name="kinds">The kinds of occurrence, at least one.</param>
/// <param name="full">The full points of the item.</param>
public abstract class VoidsSection<TTerms>(string section, ValueList<string> kinds, Func<TTerms, decimal> full) : OccurrenceClause<TTerms>(kinds), ITakesPoints
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The id of the item.</summary>
    public string Section { get; } = section;

    /// <inheritdoc/>
    public ValueList<string> TakenFor => Kinds;

    /// <inheritdoc/>
    public Rational MostAtOnce(SchemeTerms terms) => full((TTerms)terms);

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
            .Yield(_ => new Deduction(
                ClauseId, appraisee, Section, full(terms), Explanation.Of($"all {full(terms)} points of the item"), Because.Of(occurrence)));
    }
}
