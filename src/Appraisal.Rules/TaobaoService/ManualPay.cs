namespace Appraisal.TaobaoService;

/// <summary>The limits of the manual appraisal: at most 14 points and, when all six criteria are rated, at least 6.</summary>
/// <remarks>Source 000, manual formula. Reading: the table's own minimum is 2. The line is the difference that a limit makes, if any.</remarks>
[Clause("TB-5.5", Part = "limits"), Priority(Stage.Section)]
public sealed class ManualLimits : ClauseRule<TaobaoServiceTerms>, ICapsPoints
{
    /// <inheritdoc/>
    public IEnumerable<PointsCap> Caps(SchemeTerms terms) =>
        [new PointsCap("manualMaximum", ((TaobaoServiceTerms)terms).ManualMaximum, ManualCriteria.Clauses)];

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        IEnumerable<ItemScore> items = null!;
        Rational difference = default;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => items, query => query
                .Match<ItemScore>(s => s.Scheme == Scheme, s => ManualCriteria.Clauses.Contains(s.Clause), s => s.Employee == appraisee.Employee)
                .Collect())
            .Let(() => difference, () => Limited(terms, items) - PointsOf.All(items))
            .Having(() => difference.Sign != 0);

        Then()
            .Yield(_ => Change(appraisee, terms, items, difference));
    }

    private static Rational Limited(TaobaoServiceTerms terms, IEnumerable<ItemScore> items)
    {
        var points = Rational.Min(PointsOf.All(items), terms.ManualMaximum);
        var allRated = items.Count(item => item.Missing.Count == 0) == ManualCriteria.Clauses.Count;
        return allRated ? Rational.Max(points, terms.ManualMinimum) : points;
    }

    private SectionScore Change(Appraisee appraisee, TaobaoServiceTerms terms, IEnumerable<ItemScore> items, Rational difference)
    {
        var points = PointsOf.All(items);
        var how = difference.Sign > 0
            ? Explanation.Of($"{points} points, at least {terms.ManualMinimum}: {difference} added")
            : Explanation.Of($"{points} points, at most {terms.ManualMaximum}: {-difference} taken away");
        return new SectionScore(ClauseId, appraisee, difference, null, how, PointsOf.Causes(items));
    }
}

/// <summary>The manual pay: 60 yuan for each point of the manual appraisal within its limits.</summary>
/// <remarks>Source 000, manual formula.</remarks>
[Clause("TB-5.5", Part = "pay"), Priority(Stage.Pay)]
public sealed class ManualPay : ClauseRule<TaobaoServiceTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        IEnumerable<PointsOutcome> points = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => points, query => query
                .Match<PointsOutcome>(
                    s => s.Scheme == Scheme,
                    s => s.Clause == ClauseId || ManualCriteria.Clauses.Contains(s.Clause),
                    s => s.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => new Figure(ClauseId, appraisee, "manualScore", PointsOf.All(points)))
            .Yield(_ => Pay(appraisee, terms, points));
    }

    private PayItem Pay(Appraisee appraisee, TaobaoServiceTerms terms, IEnumerable<PointsOutcome> lines)
    {
        var score = PointsOf.All(lines);
        var pay = score * terms.ManualPointValue;
        var how = Explanation.Of($"{score} points x {terms.ManualPointValue} = {MoneyText.Rounded(pay)}");
        return new PayItem(ClauseId, appraisee, pay.Round(2), how, PointsOf.Causes(lines.OfType<ItemScore>()));
    }
}
