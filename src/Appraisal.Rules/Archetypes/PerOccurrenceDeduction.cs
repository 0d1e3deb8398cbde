namespace Appraisal;

/// <summary>A clause that takes points away for each occurrence in the period, times its count, and twice that when aggravated.</summary>
/// <remarks>Doubling happens once, however many aggravating circumstances are recorded (reading G3).</remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="section">The id of the clause whose points are lowered: a section, or the total.</param>
/// <param name="kinds">The kinds of occurrence, at least one.</param>
/// <param name="points">The points taken away each time, 0 and up.</param>
/// <param name="doubledBy">The circumstances that double them, by default none.</param>
/// <param name="posts">The posts it applies to, null standing for an appraisee without a post; by default all.</param>
public abstract class PerOccurrenceDeduction<TTerms>(
    string section,
    ValueList<string> kinds,
    Func<TTerms, decimal> points,
    ValueList<string>? doubledBy = null,
    ValueList<string?>? posts = null) : OccurrenceClause<TTerms>(kinds), ITakesPoints
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The id of the clause whose points are lowered.</summary>
    public string Section { get; } = section;

    /// <summary>The circumstances that double the points.</summary>
    public ValueList<string> DoubledBy { get; } = doubledBy ?? [];

    /// <summary>The posts the clause applies to, null standing for an appraisee without a post; empty means all.</summary>
    public ValueList<string?> Posts { get; } = posts ?? [];

    /// <inheritdoc/>
    public ValueList<string> TakenFor => Kinds;

    /// <inheritdoc/>
    public Rational MostAtOnce(SchemeTerms terms) => (Rational)points((TTerms)terms) * (DoubledBy.Count > 0 ? 2 : 1);

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        Occurrence occurrence = null!;

        var conditions = WhenAppraised(() => appraisee, () => terms, () => period);
        if (Posts.Count > 0) conditions.Having(() => Posts.Contains(appraisee.Post));
        conditions.Match(() => occurrence, IsOfKind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => Deduct(appraisee, terms, occurrence));
    }

    /// <summary>Whether the points are doubled for an occurrence: by default when any of <see cref="DoubledBy"/> is recorded.</summary>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="occurrence">The occurrence.</param>
    protected virtual bool IsDoubled(TTerms terms, Occurrence occurrence)
    {
        ArgumentNullException.ThrowIfNull(occurrence);
        return occurrence.HasAny(DoubledBy);
    }

    private Deduction Deduct(Appraisee appraisee, TTerms terms, Occurrence occurrence)
    {
        var each = points(terms);
        var doubled = IsDoubled(terms, occurrence);
        var taken = (Rational)each * occurrence.Count * (doubled ? 2 : 1);
        var how = (doubled, occurrence.Count) switch
        {
            (false, 1) => Explanation.Of($"{each}"),
            (false, _) => Explanation.Of($"{each} x {occurrence.Count} = {taken}"),
            (true, 1) => Explanation.Of($"{each} x 2 (doubled) = {taken}"),
            (true, _) => Explanation.Of($"{each} x 2 (doubled) x {occurrence.Count} = {taken}"),
        };
        return new Deduction(ClauseId, appraisee, Section, taken, how, [occurrence]);
    }
}
