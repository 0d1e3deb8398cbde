namespace Appraisal;

/// <summary>The total of a scheme: the sum of all its lines in points, never below 0 (reading G2), exact.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="maximum">The most the scheme can give to an appraisee.</param>
[Priority(Stage.Total)]
public abstract class PointsTotal<TTerms>(Func<TTerms, Appraisee, decimal> maximum) : ClauseRule<TTerms>
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
                .Match<PointsOutcome>(line => line.Scheme == Scheme, line => line.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => new TotalScore(ClauseId, appraisee, Rational.Max(Rational.Zero, Sum(lines)), maximum(terms, appraisee)));
    }

    private static Rational Sum(IEnumerable<PointsOutcome> lines)
    {
        var sum = Rational.Zero;
        foreach (var line in lines) sum += line.Value;
        return sum;
    }
}
