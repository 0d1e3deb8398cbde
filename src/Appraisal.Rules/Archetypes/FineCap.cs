namespace Appraisal;

/// <summary>Fines that can take only so large a share of the gross pay: what goes beyond is given back, on a line of its own.</summary>
/// <remarks>The gross pay is the parts of the pay and the awards, the fines are all of the scheme's; the limit is rounded to 0.01 yuan (reading G5).
/// A scheme has one such clause at most: two would each give back in full.</remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="share">The largest share of the gross pay, in percent.</param>
[Priority(Stage.Limit)]
public abstract class FineCap<TTerms>(Func<TTerms, decimal> share) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<MoneyOutcome> lines = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => lines, query => query
                .Match<MoneyOutcome>(
                    line => line.Scheme == Scheme, line => line.Employee == appraisee.Employee, line => line.Clause != ClauseId)
                .Collect())
            .Having(() => Fines(lines) > Limit(lines, share(terms)).Round(2));

        Then()
            .Yield(_ => GiveBack(appraisee, share(terms), lines));
    }

    private static Rational Fines(IEnumerable<MoneyOutcome> lines) => -GrossPay.Sum(lines.OfType<Fine>());

    private static Rational Limit(IEnumerable<MoneyOutcome> lines, decimal percent) => GrossPay.Of(lines) * percent / 100;

    private FineRelief GiveBack(Appraisee appraisee, decimal percent, IEnumerable<MoneyOutcome> lines)
    {
        var (fines, limit) = (Fines(lines), Limit(lines, percent));
        var amount = (fines - limit.Round(2)).Round(2);
        var how = Explanation.Of(
            $"fines come to {fines}; at most {percent}% x {GrossPay.Of(lines)} = {MoneyText.Rounded(limit)}, so {amount} is given back");
        return new FineRelief(ClauseId, appraisee, amount, how, []);
    }
}
