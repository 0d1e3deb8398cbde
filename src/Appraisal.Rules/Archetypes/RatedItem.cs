namespace Appraisal;

/// <summary>An item scored from the rating of one criterion: rating / 100 x its points.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="criterion">The criterion, rated 0 to 100.</param>
/// <param name="points">The points of the item.</param>
public abstract class RatedItem<TTerms>(string criterion, Func<TTerms, decimal> points) : ClauseRule<TTerms>, IScoresItem
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The criterion.</summary>
    public string Criterion { get; } = criterion;

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => points((TTerms)terms);

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
            .Yield(_ => ScoreOf(appraisee, points(terms), CriterionMean.Of(Criterion, ratings)));
    }

    private ItemScore ScoreOf(Appraisee appraisee, decimal full, CriterionMean mean)
    {
        var value = mean.Value / 100 * full;
        var how = mean.IsMissing
            ? Explanation.Of($"{Criterion} is missing: 0")
            : Explanation.Of($"{Criterion}: {mean.How()} / 100 x {full} = {value}");
        return new ItemScore(ClauseId, appraisee, value, full, how, Because.Of(mean.Ratings)).Lacking(CriterionMean.MissingOf([mean]));
    }
}
