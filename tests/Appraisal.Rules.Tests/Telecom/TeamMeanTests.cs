using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>Means over the members of a leader's or guide's teams.</summary>
public sealed class TeamMeanTests
{
    [Theory]
    [InlineData("hotline-shift-leader", "HL")]
    [InlineData("hotline-guide", "HG")]
    public void TeamItems_MeansOf_EarnTheirShareOfThePoints(string scheme, string prefix)
    {
        var statement = FlawlessMonth.Of(scheme)
            .Remeasures("performance-score", 71, of: "M1")
            .Remeasures("ab-item-score", 0, of: "M2")
            .Remeasures("de-item-score", 33.3m, of: "M1")
            .Appraise();

        Assert.Equal(34.2m, statement.Line(prefix + "-1.1").Value);
        Assert.Equal(10m, statement.Line(prefix + "-1.2").Value);
        Assert.Equal(6.665m, statement.Line(prefix + "-1.3").Value);
        Assert.Equal(100 - 5.8m - 10 - 3.335m, statement.Score);
        Assert.Equal(
            ["measurements/M1/performance-score", "measurements/M2/performance-score", "teams/T1"],
            statement.Line(prefix + "-1.1").Because);
    }

    [Fact]
    public void Mean_OfThreeMembers_IsExact()
    {
        // 250 / 3 is no decimal: 40 x 250 / 300 = 33.3...
        var statement = FlawlessMonth.Of("hotline-shift-leader")
            .Team("T2", leader: "A01", members: ["M3"])
            .Remeasures("performance-score", 50, of: "M1")
            .Measures("performance-score", 100, of: "M3")
            .Measures("ab-item-score", 100, of: "M3")
            .Measures("de-item-score", 100, of: "M3")
            .Appraise();

        Assert.Equal(33.333333333333333333333333333m, statement.Line("HL-1.1").Value, 26);
        Assert.Equal(["teams/T1", "teams/T2"], statement.Line("HL-1.1").Because.Where(fact => fact.StartsWith("teams/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("hotline-shift-leader", "HL-1.1", "performance-score", 40, 100)]
    [InlineData("hotline-guide", "HG-1.3", "de-item-score", 10, 100)]
    [InlineData("info-guide", "IG-1.1", "service-score", 30, 90)]
    [InlineData("info-guide", "IG-1.3", "exam-score", 10, 90)]
    public void Member_WithoutTheFigure_IsLeftOutOfTheMeanAndMissing(string scheme, string clause, string indicator, int points, int total)
    {
        var statement = FlawlessMonth.Of(scheme).Lacks(indicator, of: "M2").Appraise();

        Assert.Equal((points, total), (statement.Line(clause).Value, statement.Score));
        Assert.False(statement.Complete);
        Assert.Contains("M2", statement.Finding(clause, "missing-input").Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hotline-shift-leader", "HL-1.1", "performance-score", 60)]
    [InlineData("hotline-guide", "HG-1.2", "ab-item-score", 80)]
    [InlineData("info-shift-leader", "IL-1", "performance-score", 30)]
    [InlineData("info-guide", "IG-1.3", "exam-score", 80)]
    public void Team_WithoutAnyFigure_ScoresNothingAndMissesEachMembers(string scheme, string clause, string indicator, int total)
    {
        var statement = FlawlessMonth.Of(scheme).Lacks(indicator, of: "M1").Lacks(indicator, of: "M2").Appraise();

        Assert.Equal((0m, total), (statement.Line(clause).Value, statement.Score));
        Assert.Equal(["missing-input", "missing-input"], statement.Findings(clause).Select(finding => finding.Code));
        Assert.False(statement.Complete);
    }

    [Fact]
    public void SeveralTeams_OfOneLeader_ArePooledAndAMemberOfTwoCountsOnce()
    {
        // 50 once beside 100 and 90: counted twice it would be 290 / 4.
        var statement = FlawlessMonth.Of("hotline-shift-leader")
            .Team("T2", leader: "A01", members: ["M1", "M3"])
            .Remeasures("performance-score", 50, of: "M1")
            .Measures("performance-score", 90, of: "M3")
            .Appraise();

        Assert.Equal(32m, statement.Line("HL-1.1").Value);
    }

    [Fact]
    public void Member_OfTwoLeadersTeams_CountsForBoth()
    {
        var result = FlawlessMonth.Of("hotline-shift-leader")
            .Appraises("B02")
            .Team("T2", leader: "B02", members: ["M2"])
            .Remeasures("performance-score", 50, of: "M2")
            .AppraiseAll();

        Assert.Equal(30m, result.Of("A01").Line("HL-1.1").Value);
        Assert.Equal(20m, result.Of("B02").Line("HL-1.1").Value);
    }

    [Fact]
    public void Team_WhoseGuideIsAppraisedAsLeader_DoesNotCount()
    {
        var scenario = FlawlessMonth.Of("hotline-shift-leader")
            .Appraises("B02", "hotline-guide")
            .Team("T2", leader: "B02", guide: "A01", members: ["M3"])
            .Team("T3", guide: "B02", members: ["M2"])
            .Remeasures("performance-score", 50, of: "M2");

        Assert.Equal(30m, scenario.AppraiseAll().Of("A01").Line("HL-1.1").Value);
        Assert.Equal(20m, scenario.AppraiseAll().Of("B02").Line("HG-1.1").Value);
    }

    [Fact]
    public void Exam_OfAnInfoGuide_IsNotRead()
    {
        var problem = Assert.Single(FlawlessMonth.Of("info-guide").Measures("exam-score", 90).Problems());

        Assert.Equal("unknown-code", problem.Code);
    }
}
