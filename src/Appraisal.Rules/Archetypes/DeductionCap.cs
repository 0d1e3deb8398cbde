namespace Appraisal;

/// <summary>A group of deductions that can take away only so much: what goes beyond is given back, on a line of its own.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="section">The id of the section that the deductions of this clause lower.</param>
/// <param name="cap">The most points that they can take away.</param>
[Priority(Stage.Comparison)]
public abstract class DeductionCap<TTerms>(string section, Func<TTerms, decimal> cap) : ClauseRule<TTerms>, ICapsPoints
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The id of the section.</summary>
    public string Section { get; } = section;

    /// <inheritdoc/>
    public IEnumerable<PointsCap> Caps(SchemeTerms terms) => [new PointsCap("cap", cap((TTerms)terms), [ClauseId], Section)];

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<Deduction> deductions = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => deductions, query => query
                .Match<Deduction>(d => d.Clause == ClauseId, d => d.Employee == appraisee.Employee)
                .Collect())
            .Having(() => Taken(deductions) > cap(terms));

        Then()
            .Yield(_ => GiveBack(appraisee, cap(terms), Taken(deductions)));
    }

    private static Rational Taken(IEnumerable<Deduction> deductions) =>
        deductions.Aggregate(Rational.Zero, (sum, deduction) => sum + deduction.Points);

    private SectionScore GiveBack(Appraisee appraisee, decimal most, Rational taken)
    {
        var how = Explanation.Of($"deductions come to {taken}; the cap of {most} gives back {taken - most}");
        return new SectionScore(ClauseId, appraisee, taken - most, null, how, []) { Section = Section };
    }
}
