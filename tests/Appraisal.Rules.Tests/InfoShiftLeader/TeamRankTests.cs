using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.InfoShiftLeader;

/// <summary>IL-1: points by rank from a mean of 85, 40 from 75, nothing below.</summary>
public sealed class TeamRankTests
{
    public static TheoryData<decimal, decimal> Means { get; } = new()
    {
        { 0m, 0m }, { 74.999m, 0m }, { 75m, 40m }, { 84.999m, 40m }, { 85m, 70m }, { 100m, 70m },
    };

    public static TheoryData<decimal[], decimal[]> Ranks { get; } = new()
    {
        { [95, 90, 88, 87, 86, 85], [70, 65, 60, 55, 50, 50] },
        { [85, 86, 87, 88, 90, 95, 99], [50, 50, 50, 55, 60, 65, 70] },
        { [95, 95, 90], [70, 70, 60] },
        { [95, 90, 90, 88], [70, 65, 65, 55] },
        { [90, 90, 90, 90, 90, 86], [70, 70, 70, 70, 70, 50] },
        { [99, 84.999m, 74.999m, 85], [70, 40, 0, 65] },
    };

    [Theory]
    [MemberData(nameof(Means))]
    public void TeamResult_OfTheOnlyLeader_DependsOnTheBandOfTheMean(decimal mean, decimal points)
    {
        var line = Leaders(mean).Appraise("L1").Line("IL-1");

        Assert.Equal((points, 70m), (line.Value, line.Max));
        Assert.Equal(["measurements/M1/performance-score", "teams/T1"], line.Because);
    }

    [Theory]
    [MemberData(nameof(Ranks))]
    public void TeamResult_OfSeveralLeaders_DependsOnTheRank(decimal[] means, decimal[] points)
    {
        ArgumentNullException.ThrowIfNull(means);

        var result = Leaders(means).AppraiseAll();

        Assert.Equal(points, result.Statements.Select(statement => statement.Line("IL-1").Value));
    }

    [Fact]
    public void TeamResult_MeanAHairBelow85_IsBelow()
    {
        // 85 + 85 + 84.9999999999999999999999999 over 3 rounds to 85 in a decimal, and is below it all the same.
        var statement = FlawlessMonth.Of("info-shift-leader")
            .Team("T2", leader: "A01", members: ["M3"])
            .Remeasures("performance-score", 85, of: "M1")
            .Remeasures("performance-score", 84.99999999999999999999999999m, of: "M2")
            .Measures("performance-score", 85, of: "M3")
            .Appraise();

        Assert.Equal(40, statement.Line("IL-1").Value);
    }

    [Fact]
    public void Rank_ALeaderWithoutAMean_DoesNotCount()
    {
        var result = Leaders(95, 90).Appraises("L3").Team("T3", leader: "L3", members: ["M3"]).AppraiseAll();

        Assert.Equal([70m, 65m, 0m], result.Statements.Select(statement => statement.Line("IL-1").Value));
        Assert.NotNull(result.Of("L3").Finding("IL-1", "missing-input"));
    }

    [Fact]
    public void Rank_LeadersOfAnotherScheme_DoNotCount()
    {
        var result = Leaders(90)
            .Appraises("H1", "hotline-shift-leader")
            .Team("TH", leader: "H1", members: ["M9"])
            .Measures("performance-score", 99, of: "M9")
            .AppraiseAll();

        Assert.Equal(70, result.Of("L1").Line("IL-1").Value);
    }

    [Fact]
    public void Points_OfARankBeyondTheList_AreThoseOfTheLast()
    {
        var result = Leaders(95, 90, 88).Terms("rankPoints", new TermValue.List([new TermValue.Number(70), new TermValue.Number(20)])).AppraiseAll();

        Assert.Equal([70m, 20m, 20m], result.Statements.Select(statement => statement.Line("IL-1").Value));
    }

    private static Scenario Leaders(params decimal[] means)
    {
        var scenario = Scenario.Of(new AppraisalInput
        {
            Period = Period.Month(2024, 3),
            Appraisees = Enumerable.Range(1, means.Length).Select(i => new Appraisee($"L{i}", "info-shift-leader")).ToValueList(),
        });
        for (var i = 1; i <= means.Length; i++)
        {
            scenario = scenario.Team($"T{i}", leader: $"L{i}", members: [$"M{i}"]).Measures("performance-score", means[i - 1], of: $"M{i}");
        }

        return scenario;
    }
}
