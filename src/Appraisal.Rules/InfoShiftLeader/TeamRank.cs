namespace Appraisal.InfoShiftLeader;

/// <summary>Hands the members' performance scores to the leader's mean.</summary>
[Clause("IL-1", Part = "readings")]
public sealed class MembersPerformance() : MemberReadings<InfoShiftLeaderTerms>(TeamRole.Leader, "performance-score");

/// <summary>The mean of each leader's members.</summary>
[Clause("IL-1", Part = "means"), Priority(Stage.Comparison)]
public sealed class LeaderMeans : ClauseRule<InfoShiftLeaderTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        InfoShiftLeaderTerms terms = null!;
        Period period = null!;
        IEnumerable<Membership> memberships = null!;
        IEnumerable<MemberReading> readings = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => memberships, query => query
                .Match<Membership>(m => m.Role == TeamRole.Leader, m => m.Head == appraisee.Employee)
                .Collect())
            .Query(() => readings, query => query
                .Match<MemberReading>(r => r.Clause == ClauseId, r => r.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => new LeaderMean(appraisee, TeamReading.Of("performance-score", memberships, readings)));
    }
}

/// <summary>The ranking of all leaders who have a mean, once for all of them.</summary>
[Clause("IL-1", Part = "ranking"), Priority(Stage.Comparison - 1)]
public sealed class LeaderRanking : ClauseRule<InfoShiftLeaderTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<LeaderMean> means = null!;

        When()
            .Query(() => means, query => query
                .Match<LeaderMean>()
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => Ranking.Of(means));
    }
}
