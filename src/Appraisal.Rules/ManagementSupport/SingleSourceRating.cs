namespace Appraisal.ManagementSupport;

/// <summary>The post is to be rated from all sides: a finding when the ratings come from one group alone.</summary>
/// <remarks>Source 001, management-support post, method 2 (360 degrees). One finding for the whole statement.</remarks>
[Clause("MS-6")]
public sealed class SingleSourceRating : ClauseRule<ManagementSupportTerms>
{
    /// <summary>The criteria of the post.</summary>
    public ValueList<string> Criteria { get; } = ManagementSupportScheme.Criteria;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        ManagementSupportTerms terms = null!;
        Period period = null!;
        IEnumerable<Rating> ratings = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => ratings, query => query
                .Match<Rating>(r => Criteria.Contains(r.Criterion), r => r.Employee == appraisee.Employee)
                .Collect()
                .Where(all => IsSingleSource(all)));

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "single-source-rating", Message(ratings), Because.Of(ratings)));
    }

    private static bool IsSingleSource(IEnumerable<Rating> ratings) => ratings.Select(rating => rating.Group).Distinct().Count() == 1;

    private static Explanation Message(IEnumerable<Rating> ratings) => ratings.First().Group switch
    {
        RaterGroup.Self => Explanation.Of($"only the employee rated"),
        RaterGroup.Superior => Explanation.Of($"only superiors rated"),
        _ => Explanation.Of($"only peers rated"),
    };
}
