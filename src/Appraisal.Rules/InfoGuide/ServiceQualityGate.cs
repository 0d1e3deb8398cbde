namespace Appraisal.InfoGuide;

/// <summary>The gate on service quality: below 26 points the team's result is 0, below 28 it is 40, from 28 it is the sum. Source 001, 12580 business guide, (1).</summary>
/// <remarks>As printed it replaces the sum, so that a quality of 27 can earn more than one of 28; the term <c>qualityGate</c> makes it a limit.</remarks>
[Clause("IG-1.4"), Priority(Stage.Section)]
public sealed class ServiceQualityGate : ClauseRule<InfoGuideTerms>, IBanded
{
    /// <summary>The clauses whose points make up the team's result.</summary>
    public ValueList<string> Items { get; } = ["IG-1.1", "IG-1.2", "IG-1.3"];

    /// <inheritdoc/>
    /// <remarks>The team's result by its service quality, where the error rate and the exam earn nothing.</remarks>
    public IEnumerable<BandScale> Bands(SchemeTerms terms)
    {
        var figures = (InfoGuideTerms)terms;
        var (closed, open, full) = ((Rational)figures.GateClosedBelow, (Rational)figures.GateOpenFrom, (Rational)figures.ServicePoints);
        var towardsOpen = figures.QualityGate == QualityGate.Replace ? figures.GatePoints : Rational.Min(open, figures.GatePoints);
        ValueList<BandPiece> pieces =
        [
            BandPiece.Flat(null, closed, 0),
            new BandPiece(closed, open, Gated(figures, closed, closed), towardsOpen),
            new BandPiece(open, full, open, full) { IncludesTo = true },
        ];
        return [new BandScale("service quality (IG-1.1), the other items at 0", pieces) { Highest = full }];
    }

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        InfoGuideTerms terms = null!;
        Period period = null!;
        IEnumerable<ItemScore> items = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => items, query => query
                .Match<ItemScore>(item => Items.Contains(item.Clause), item => item.Employee == appraisee.Employee)
                .Collect())
            .Having(() => IsComplete(items), () => Difference(terms, items) != Rational.Zero);

        Then()
            .Yield(_ => Gate(appraisee, terms, items));
    }

    private static Rational Sum(IEnumerable<ItemScore> items) => items.Aggregate(Rational.Zero, (sum, item) => sum + item.Value);

    private static Rational Quality(IEnumerable<ItemScore> items) => items.Single(item => item.Clause == "IG-1.1").Value;

    private static Rational Difference(InfoGuideTerms terms, IEnumerable<ItemScore> items) => Gated(terms, Quality(items), Sum(items)) - Sum(items);

    private static Rational Gated(InfoGuideTerms terms, Rational quality, Rational sum)
    {
        if (quality >= terms.GateOpenFrom) return sum;
        if (quality < terms.GateClosedBelow) return Rational.Zero;
        return terms.QualityGate == QualityGate.Replace ? terms.GatePoints : Rational.Min(sum, terms.GatePoints);
    }

    private bool IsComplete(IEnumerable<ItemScore> items) => items.Count() == Items.Count;

    private SectionScore Gate(Appraisee appraisee, InfoGuideTerms terms, IEnumerable<ItemScore> items)
    {
        var (quality, sum) = (Quality(items), Sum(items));
        var gated = Gated(terms, quality, sum);
        var how = quality < terms.GateClosedBelow
            ? Explanation.Of($"service quality {quality} is below {terms.GateClosedBelow}: {gated} instead of {sum}")
            : Explanation.Of($"service quality {quality} is from {terms.GateClosedBelow} to below {terms.GateOpenFrom}: {gated} instead of {sum}");
        return new SectionScore(ClauseId, appraisee, gated - sum, null, how, []);
    }
}
