namespace Appraisal.InfoShiftLeader;

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
