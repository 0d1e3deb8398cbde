namespace Appraisal;

/// <summary>An item that earns its weight times the mean of its criteria and rates, exact: a mean of 72 at 30% is 21.6 of 30.</summary>
/// <remarks>
/// A criterion is rated 0 to 100 (reading G12), a rate counts as rate x 100. All weigh equally unless <see cref="ShareOf"/> says otherwise
/// (reading G11). What the input lacks counts 0 inside the mean and is a missing input (reading G8).
/// </remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="weight">The points that a mean of 100 earns.</param>
/// <param name="criteria">The criteria rated; may be empty where there are indicators.</param>
/// <param name="indicators">The rates measured, by default none.</param>
/// <param name="sharedBy">Among how many clauses the weight is divided equally, by default one.</param>
/// <param name="posts">The posts that are appraised on the item; by default all.</param>
public abstract class WeightedMean<TTerms>(
    Func<TTerms, Rational> weight,
    ValueList<string> criteria,
    ValueList<string>? indicators = null,
    int sharedBy = 1,
    ValueList<string?>? posts = null) : ClauseRule<TTerms>, IScoresItem
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The posts that are appraised on the item; empty means all.</summary>
    public ValueList<string?> Posts { get; } = posts ?? [];

    /// <summary>The criteria rated.</summary>
    public ValueList<string> Criteria { get; } = criteria;

    /// <summary>The rates measured.</summary>
    public ValueList<string> Indicators { get; } = indicators ?? [];

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => weight((TTerms)terms) / sharedBy;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<Rating> ratings = null!;
        IEnumerable<Measurement> readings = null!;

        var appraised = WhenAppraised(() => appraisee, () => terms, () => period);
        if (Posts.Count > 0) appraised.Having(() => Posts.Contains(appraisee.Post));
        if (Criteria.Count > 0)
        {
            appraised.Query(() => ratings, query => query
                .Match<Rating>(r => Criteria.Contains(r.Criterion), r => r.Employee == appraisee.Employee)
                .Collect());
        }

        if (Indicators.Count > 0)
        {
            appraised.Query(() => readings, query => query
                .Match<Measurement>(m => Indicators.Contains(m.Indicator), m => m.Employee == appraisee.Employee)
                .Collect());
        }

        if (Indicators.Count == 0) Then().Yield(_ => Score(appraisee, terms, Rated(terms, ratings)));
        else if (Criteria.Count == 0) Then().Yield(_ => Score(appraisee, terms, Measured(readings)));
        else Then().Yield(_ => Score(appraisee, terms, Measured(readings), Rated(terms, ratings)));
    }

    /// <summary>How much a criterion or indicator weighs within the mean, by default as much as any other.</summary>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="code">The criterion or indicator.</param>
    protected virtual decimal ShareOf(TTerms terms, string code) => 1;

    /// <summary>The score of one criterion, by default the mean of its raters.</summary>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="ratings">The ratings of the employee on it, maybe none.</param>
    protected virtual ItemPart ScoreOf(TTerms terms, string criterion, IEnumerable<Rating> ratings) =>
        ItemPart.Rated(CriterionMean.Of(criterion, ratings));

    private ItemPart[] Rated(TTerms terms, IEnumerable<Rating> ratings)
    {
        var ratingsOf = ratings.ToLookup(rating => rating.Criterion, StringComparer.Ordinal);
        return [.. Criteria.Select(criterion => ScoreOf(terms, criterion, ratingsOf[criterion]))];
    }

    private ItemPart[] Measured(IEnumerable<Measurement> readings)
    {
        var readingOf = readings.ToDictionary(reading => reading.Indicator, StringComparer.Ordinal);
        return [.. Indicators.Select(indicator => ItemPart.Measured(indicator, readingOf.GetValueOrDefault(indicator)))];
    }

    private ItemScore Score(Appraisee appraisee, TTerms terms, params ItemPart[][] groups)
    {
        var parts = groups.SelectMany(group => group).ToList();
        var shares = parts.Select(part => ShareOf(terms, part.Code)).ToList();
        var full = weight(terms);
        var points = full / sharedBy;
        var sum = parts.Zip(shares, (part, share) => part.Value * share).Aggregate(Rational.Zero, (total, value) => total + value);
        var value = sum * points / (shares.Sum() * 100);
        var how = sharedBy == 1
            ? Explanation.Of($"{Mean(parts, shares)} x {full}% = {value}")
            : Explanation.Of($"{Mean(parts, shares)} x {full}% / {sharedBy} = {value}");
        return new ItemScore(ClauseId, appraisee, value, points, how, parts.SelectMany(part => part.Because).ToValueList())
            .Lacking(parts.Where(part => part.IsMissing).Select(part => new MissingInput(part.Code) { Why = part.WhyMissing }).ToValueList());
    }

    private static Explanation Mean(List<ItemPart> parts, List<decimal> shares)
    {
        if (parts.Count == 1) return parts[0].How;
        return shares.TrueForAll(share => share == shares[0])
            ? Explanation.Of($"({Explanation.Join(" + ", parts.Select(part => part.How))}) / {parts.Count}")
            : Explanation.Of($"({Explanation.Join(" + ", parts.Zip(shares, Shared))}) / {shares.Sum()}");
    }

    private static Explanation Shared(ItemPart part, decimal share) => Explanation.Of($"{part.How} x {share}");
}
