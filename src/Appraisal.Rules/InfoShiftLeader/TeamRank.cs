using System.Collections.Frozen;

namespace Appraisal.InfoShiftLeader;

/// <summary>The mean performance of one leader's teams, for the ranking. It makes no line.</summary>
/// <param name="Appraisee">The leader.</param>
/// <param name="Team">The mean and what it is the mean of.</param>
public sealed record LeaderMean(Appraisee Appraisee, TeamReading Team) : Outcome("IL-1", Appraisee, Team.Facts);

/// <summary>The ranks of all leaders' means: equal means share the better rank (1, 1, 3).</summary>
/// <param name="Means">The means, the best first.</param>
public sealed record Ranking(ValueList<Rational> Means)
{
    private readonly FrozenDictionary<Rational, int> _rankOf =
        Means.Select((mean, index) => (mean, index)).DistinctBy(place => place.mean).ToFrozenDictionary(place => place.mean, place => place.index + 1);

    /// <summary>The ranking of a set of leaders.</summary>
    public static Ranking Of(IEnumerable<LeaderMean> means) =>
        new(means.Where(mean => mean.Team.Exists).Select(mean => mean.Team.Mean).OrderDescending().ToValueList());

    /// <summary>The rank of a mean, 1 for the best.</summary>
    public int RankOf(Rational mean) => _rankOf[mean];

    /// <inheritdoc/>
    public bool Equals(Ranking? other) => other is not null && Means.Equals(other.Means);

    /// <inheritdoc/>
    public override int GetHashCode() => Means.GetHashCode();
}

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

/// <summary>The team's result: by rank from a mean of 85, 40 points from 75, nothing below. Source 001, 12580 shift leader, (1).</summary>
/// <remarks>The rank is among all leaders appraised under this scheme who have a mean; the fifth rank's points also hold for later ranks. Both are readings.</remarks>
[Clause("IL-1"), Priority(Stage.Section)]
public sealed class TeamResult : ClauseRule<InfoShiftLeaderTerms>, IScoresItem, IBanded
{
    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => ((InfoShiftLeaderTerms)terms).TeamPoints;

    /// <inheritdoc/>
    public IEnumerable<BandScale> Bands(SchemeTerms terms)
    {
        var figures = (InfoShiftLeaderTerms)terms;
        var ranks = figures.RankPoints;
        yield return ByMean("the members' mean, at the first rank", figures, ranks[0]);
        yield return ByMean("the members' mean, at the last rank", figures, ranks[^1]);
        yield return new BandScale(
            "rank", ranks.Select((points, index) => BandPiece.Flat(index + 1, index + 1 < ranks.Count ? index + 2 : null, points)).ToValueList())
        {
            Lowest = 1,
            Whole = true,
        };
    }

    /// <inheritdoc/>
    public override void Define()
    {
        InfoShiftLeaderTerms terms = null!;
        LeaderMean mean = null!;
        Ranking ranking = null!;

        When()
            .Match(() => terms)
            .Match(() => ranking)
            .Match(() => mean);

        Then()
            .Yield(_ => Score(terms, mean, ranking));
    }

    private static BandScale ByMean(string figure, InfoShiftLeaderTerms terms, decimal ranked) => new(
        figure,
        [
            BandPiece.Flat(null, terms.UnrankedFrom, 0),
            BandPiece.Flat(terms.UnrankedFrom, terms.RankedFrom, terms.UnrankedPoints),
            BandPiece.Flat(terms.RankedFrom, null, ranked),
        ]);

    private ItemScore Score(InfoShiftLeaderTerms terms, LeaderMean mean, Ranking ranking)
    {
        var (points, how) = Points(terms, mean.Team, ranking);
        return new ItemScore(ClauseId, mean.Appraisee, points, terms.TeamPoints, how, mean.Because).Lacking(mean.Team.Lacking);
    }

    private static (decimal Points, Explanation How) Points(InfoShiftLeaderTerms terms, TeamReading team, Ranking ranking)
    {
        if (!team.Exists) return (0, team.How());
        if (team.Mean < terms.UnrankedFrom) return (0, Explanation.Of($"{team.How()} is below {terms.UnrankedFrom}: 0"));
        if (team.Mean < terms.RankedFrom)
        {
            return (terms.UnrankedPoints, Explanation.Of($"{team.How()} is from {terms.UnrankedFrom} to below {terms.RankedFrom}: {terms.UnrankedPoints}"));
        }

        var rank = ranking.RankOf(team.Mean);
        var points = terms.RankPoints[Math.Min(rank, terms.RankPoints.Count) - 1];
        return (points, Explanation.Of($"{team.How()} is at least {terms.RankedFrom}; rank {rank} of {ranking.Means.Count}: {points}"));
    }
}
