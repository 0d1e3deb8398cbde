namespace Appraisal;

/// <summary>A criterion rated in levels: it earns the mean of its raters' levels, exact; 0 when nobody rated it (readings G8, G12).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="criterion">The criterion with its levels; the highest is the most it can earn, in points.</param>
public abstract class LevelScore<TTerms>(CriterionDefinition criterion) : ClauseRule<TTerms>, IScoresItem
    where TTerms : SchemeTerms, ISchemeTerms
{
    private readonly decimal _full = criterion.Levels.Max();

    /// <summary>The criterion's code.</summary>
    public string Criterion { get; } = criterion.Code;

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => _full;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<Rating> ratings = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => ratings, query => query
                .Match<Rating>(r => r.Criterion == Criterion, r => r.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => Score(appraisee, ratings));
    }

    private ItemScore Score(Appraisee appraisee, IEnumerable<Rating> ratings)
    {
        var mean = CriterionMean.Of(Criterion, ratings);
        var how = mean.IsMissing ? Explanation.Of($"{Criterion} is not rated, so 0")
            : mean.Ratings.Count == 1 ? Explanation.Of($"level {mean.Value}")
            : Explanation.Of($"mean level {mean.How()} = {mean.Value}");
        return new ItemScore(ClauseId, appraisee, mean.Value, _full, how, Because.Of(mean.Ratings)).Lacking(CriterionMean.MissingOf([mean]));
    }
}
