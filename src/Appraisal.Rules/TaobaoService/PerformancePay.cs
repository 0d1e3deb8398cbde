namespace Appraisal.TaobaoService;

/// <summary>The performance pay: the sum of the weighted standard scores, at 10.5 yuan for each point.</summary>
/// <remarks>Source 000, KPI formula. Reading of its coefficient: 20% of the reference wage for 100 points.</remarks>
[Clause("TB-5.4"), Priority(Stage.Pay)]
public sealed class PerformancePay : ClauseRule<TaobaoServiceTerms>
{
    /// <summary>The clauses whose scores are paid.</summary>
    public ValueList<string> Items { get; } = ["TB-6.1", "TB-6.2", "TB-6.3", "TB-6.4", "TB-6.5"];

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        IEnumerable<PointsOutcome> items = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => items, query => query
                .Match<PointsOutcome>(s => s.Scheme == Scheme, s => Items.Contains(s.Clause), s => s.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => new Figure(ClauseId, appraisee, "performanceScore", PointsOf.All(items)).Adding(items))
            .Yield(_ => Pay(appraisee, terms, items));
    }

    private PayItem Pay(Appraisee appraisee, TaobaoServiceTerms terms, IEnumerable<PointsOutcome> items)
    {
        var score = PointsOf.All(items);
        var coefficient = (Rational)terms.WageShares.Performance * terms.ReferenceWage / 10_000;
        var pay = score * coefficient;
        return new PayItem(
            ClauseId, appraisee, pay.Round(2), Explanation.Of($"{score} points x {coefficient} = {MoneyText.Rounded(pay)}"), PointsOf.Causes(items));
    }
}
