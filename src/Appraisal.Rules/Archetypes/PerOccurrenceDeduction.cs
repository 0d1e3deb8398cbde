namespace Appraisal;

/// <summary>A clause that takes points away for each occurrence in the period, times its count, and twice that under aggravating circumstances.</summary>
/// <remarks>Doubling happens once, however many aggravating circumstances are recorded (reading G3).</remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="section">The id of the clause whose points are lowered: a section, or the total.</param>
/// <param name="kinds">The kinds of occurrence, at least one.</param>
/// <param name="points">The points taken away each time.</param>
/// <param name="doubledBy">The circumstances that double them, by default none.</param>
public abstract class PerOccurrenceDeduction<TTerms>(
    string section, ValueList<string> kinds, Func<TTerms, decimal> points, ValueList<string>? doubledBy = null) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The id of the clause whose points are lowered.</summary>
    public string Section { get; } = section;

    /// <summary>The kinds of occurrence.</summary>
    public ValueList<string> Kinds { get; } = kinds;

    /// <summary>The circumstances that double the points.</summary>
    public ValueList<string> DoubledBy { get; } = doubledBy ?? [];

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        Occurrence occurrence = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => occurrence, o => Kinds.Contains(o.Kind), o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => Deduct(appraisee, terms, occurrence))
            .Yield(_ => new Breach(ClauseId, appraisee, occurrence));
    }

    /// <summary>Whether the points are doubled for an occurrence: by default when any of <see cref="DoubledBy"/> is recorded.</summary>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="occurrence">The occurrence.</param>
    protected virtual bool IsDoubled(TTerms terms, Occurrence occurrence) => occurrence.HasAny(DoubledBy);

    private Deduction Deduct(Appraisee appraisee, TTerms terms, Occurrence occurrence)
    {
        var each = points(terms);
        var doubled = IsDoubled(terms, occurrence);
        var taken = each * occurrence.Count * (doubled ? 2 : 1);
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
