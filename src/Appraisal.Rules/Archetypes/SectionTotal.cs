namespace Appraisal;

/// <summary>A section or item that starts with its full points and loses those deducted from it, never below 0 (reading G2).</summary>
/// <remarks>Its line holds the full points plus what the floor gave back, so that the lines add up to the section's score.</remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="full">The full points.</param>
/// <param name="posts">The posts that have the section, null standing for an appraisee without a post; by default all.</param>
[Priority(Stage.Section)]
public abstract class SectionTotal<TTerms>(Func<TTerms, decimal> full, ValueList<string?>? posts = null) : ClauseRule<TTerms>, IScoresItem
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The posts that have the section, null standing for an appraisee without a post; empty means all.</summary>
    public ValueList<string?> Posts { get; } = posts ?? [];

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => full((TTerms)terms);

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<PointsOutcome> changes = null!;

        var conditions = WhenAppraised(() => appraisee, () => terms, () => period);
        if (Posts.Count > 0) conditions.Having(() => Posts.Contains(appraisee.Post));
        conditions.Query(() => changes, query => query
            .Match<PointsOutcome>(line => line.Within == ClauseId, line => line.Employee == appraisee.Employee)
            .Collect());

        Then()
            .Yield(_ => Score(appraisee, full(terms), changes));
    }

    private SectionScore Score(Appraisee appraisee, decimal full, IEnumerable<PointsOutcome> changes)
    {
        var taken = Rational.Zero;
        foreach (var line in changes) taken -= line.Value;

        var givenBack = Rational.Max(Rational.Zero, taken - full);
        var how = givenBack.Sign == 0
            ? Explanation.Of($"full points {full}")
            : Explanation.Of($"full points {full}; deductions come to {taken}, so the floor of 0 gives back {givenBack}");
        return new SectionScore(ClauseId, appraisee, full + givenBack, full, how, []);
    }
}
