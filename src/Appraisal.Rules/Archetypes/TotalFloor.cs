namespace Appraisal;

/// <summary>The floor of a total: where deductions exceed the items, a line gives back what goes below 0 (reading G2).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
[Priority(Stage.Total)]
public abstract class TotalFloor<TTerms> : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<PointsOutcome> lines = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => lines, query => query
                .Match<PointsOutcome>(line => line.Scheme == Scheme, line => line.Clause != ClauseId, line => line.Employee == appraisee.Employee)
                .Collect())
            .Having(() => Sum(lines) < Rational.Zero);

        Then()
            .Yield(_ => new SectionScore(
                ClauseId,
                appraisee,
                -Sum(lines),
                null,
                Explanation.Of($"the items less the deductions come to {Sum(lines)}; the floor of 0 gives back {-Sum(lines)}"),
                Because.Of()));
    }

    private static Rational Sum(IEnumerable<PointsOutcome> lines) => lines.Aggregate(Rational.Zero, (sum, line) => sum + line.Value);
}
