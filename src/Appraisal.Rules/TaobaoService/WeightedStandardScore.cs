namespace Appraisal.TaobaoService;

/// <summary>A row of table 1: the standard score of one indicator times its weight; 0 when the reading is absent (reading G8).</summary>
/// <param name="indicator">The indicator.</param>
/// <param name="weight">Its weight, in percent, so in points out of 100.</param>
[Priority(Stage.Section)]
public abstract class WeightedStandardScore(string indicator, Func<TaobaoServiceTerms, decimal> weight) : ClauseRule<TaobaoServiceTerms>, IScoresItem, IBanded
{
    /// <summary>The indicator.</summary>
    public string Indicator { get; } = indicator;

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => weight((TaobaoServiceTerms)terms);

    /// <inheritdoc/>
    public IEnumerable<BandScale> Bands(SchemeTerms terms)
    {
        var figures = (TaobaoServiceTerms)terms;
        return [BandedReading.BandOf(Indicator, figures).Bands(Indicator, figures.OutsideBand)];
    }

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        IEnumerable<StandardScore> scores = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => scores, query => query
                .Match<StandardScore>(s => s.Indicator == Indicator, s => s.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => Weigh(appraisee, weight(terms), scores));
    }

    private ItemScore Weigh(Appraisee appraisee, decimal percent, IEnumerable<StandardScore> scores)
    {
        if (scores.FirstOrDefault() is not { } score)
        {
            return new ItemScore(ClauseId, appraisee, Rational.Zero, percent, Explanation.Of($"{Indicator} is missing, so 0"), [])
                .Lacking([new MissingInput(Indicator)]);
        }

        var weighted = score.Value * percent / 100;
        var how = Explanation.Of($"({score.How}) x {percent}% = {weighted}");
        return new ItemScore(ClauseId, appraisee, weighted, percent, how, score.Because);
    }
}
