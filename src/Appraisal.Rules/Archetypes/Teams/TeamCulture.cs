namespace Appraisal;

/// <summary>Team culture: points x (participation + quality / 100) / 2; what is missing counts 0 inside the mean (reading G8).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="points">The points of the item.</param>
public abstract class TeamCulture<TTerms>(Func<TTerms, decimal> points) : ClauseRule<TTerms>, IScoresItem
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The indicator of participation, a rate.</summary>
    public const string Participation = "activity-participation-rate";

    /// <summary>The criterion of the activities' quality.</summary>
    public const string Quality = "activity-quality";

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => points((TTerms)terms);

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<Measurement> readings = null!;
        IEnumerable<Rating> ratings = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => readings, query => query
                .Match<Measurement>(m => m.Indicator == Participation, m => m.Employee == appraisee.Employee)
                .Collect())
            .Query(() => ratings, query => query
                .Match<Rating>(r => r.Criterion == Quality, r => r.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => ScoreOf(appraisee, points(terms), readings, ratings));
    }

    private ItemScore ScoreOf(Appraisee appraisee, decimal full, IEnumerable<Measurement> readings, IEnumerable<Rating> ratings)
    {
        var reading = readings.FirstOrDefault();
        var quality = CriterionMean.Of(Quality, ratings);
        var participation = reading?.Value ?? 0m;
        var value = full * (participation + (quality.Value / 100)) / 2;
        var how = Explanation.Of($"{full} x ({participation} + {quality.How()} / 100) / 2 = {value}");
        ValueList<InputFact> because = reading is null ? [.. quality.Ratings] : [reading, .. quality.Ratings];
        ValueList<MissingInput> missing = reading is null
            ? [new MissingInput(Participation), .. CriterionMean.MissingOf([quality])]
            : CriterionMean.MissingOf([quality]);
        return new ItemScore(ClauseId, appraisee, value, full, how, because).Lacking(missing);
    }
}
