using Appraisal.Testing;

namespace Appraisal.Rules.Tests.PostCriteria;

public sealed class PostTests
{
    [Theory]
    [MemberData(nameof(Posts))]
    public void Post_AllCriteriaRated_IsTheirMean(int part, string post, string[] criteria)
    {
        var scenario = Scenario.For("post-criteria", post: post);
        for (var i = 0; i < criteria.Length; i++) scenario = scenario.Rates(criteria[i], 60 + (10 * i));

        var statement = scenario.Appraise();

        Assert.Equal(60 + (5 * (criteria.Length - 1)), statement.Score);
        Assert.Equal(100, statement.Max);
        Assert.True(statement.Complete);
        Assert.Equal(Enumerable.Range(1, criteria.Length).Select(i => $"PC-{part}.{i}"), statement.Lines.Select(line => line.Clause));
        Assert.Equal(criteria.Select(criterion => $"ratings/A01/{criterion}/L1"), statement.Lines.SelectMany(line => line.Because));
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public void Post_OneCriterionMissing_CountsZeroInTheMean(int part, string post, string[] criteria)
    {
        var statement = criteria[1..].Aggregate(Scenario.For("post-criteria", post: post), (s, criterion) => s.Rates(criterion, 100)).Appraise();

        Assert.Equal(decimal.Round(100m * (criteria.Length - 1) / criteria.Length, 20), decimal.Round(statement.Score!.Value, 20));
        Assert.Equal("missing-input", Assert.Single(statement.Findings).Code);
        Assert.Equal($"PC-{part}.1", statement.Findings[0].Clause);
        Assert.False(statement.Complete);
    }

    [Fact]
    public void Post_CriterionOfAnother_IsUnknown()
    {
        var problem = Assert.Single(Scenario.For("post-criteria", post: "data-analysis").Rates("expression", 80).Problems());

        Assert.Equal(ProblemCodes.UnknownCode, problem.Code);
    }

    [Fact]
    public void Post_CriterionSharedByPosts_IsReadByEach()
    {
        foreach (var (post, clause) in new[] { ("reception", "PC-1.3"), ("after-sales-service", "PC-4.2"), ("data-analysis", "PC-5.3") })
        {
            Assert.Equal(
                ["ratings/A01/problem-solving/L1"], Scenario.For("post-criteria", post: post).Rates("problem-solving", 90).Appraise().Line(clause).Because);
        }
    }

    [Theory]
    [InlineData("cashier", ProblemCodes.UnknownPost)]
    [InlineData(null, ProblemCodes.MissingProperty)]
    public void Post_UnknownOrAbsent_IsAProblem(string? post, string code)
    {
        var problem = Assert.Single(Scenario.For("post-criteria", post: post).Problems());

        Assert.Equal(("$.appraisees[0].post", code), (problem.Path, problem.Code));
    }

    [Fact]
    public void Weights_OfOnePost_ChangeThatPostAlone()
    {
        var scenario = Scenario.For("post-criteria", post: "complaint-handling")
            .Terms("complaintHandlingWeights", ("complaintHandling", 40), ("communication", 10))
            .Rates("complaint-handling", 100).Rates("communication", 50).Rates("handling-efficiency", 0).Rates("handling-quality", 0);

        var statement = scenario.Appraise();

        Assert.Equal(45, statement.Score);
        Assert.Equal((40m, 40m), (statement.Line("PC-3.1").Value, statement.Line("PC-3.1").Max));
        Assert.Contains("terms/post-criteria/complaintHandlingWeights", statement.Line("PC-3.2").Because);
    }

    [Fact]
    public void Weights_OfDataAnalysis_AreThirdsOrSetAllTogether()
    {
        var thirds = Scenario.For("post-criteria", post: "data-analysis")
            .Rates("data-analysis", 70).Rates("report-writing", 80).Rates("problem-solving", 100);

        Assert.Equal(250m / 3, thirds.Appraise().Score);
        Assert.Equal(
            79m, thirds.Terms("dataAnalysisWeights", ("dataAnalysis", 50), ("reportWriting", 30), ("problemSolving", 20)).Appraise().Score);
        Assert.Equal(
            ProblemCodes.WeightsDoNotAddUp, Assert.Single(thirds.Terms("dataAnalysisWeights", ("dataAnalysis", 50), ("reportWriting", 30)).Problems()).Code);
    }

    public static TheoryData<int, string, string[]> Posts() => new()
    {
        { 1, "reception", ["product-knowledge", "expression", "problem-solving", "service-attitude", "customer-satisfaction"] },
        { 2, "technical-support", ["technical-knowledge", "problem-analysis", "teamwork", "resolution-efficiency", "support-quality"] },
        { 3, "complaint-handling", ["complaint-handling", "communication", "handling-efficiency", "handling-quality"] },
        { 4, "after-sales-service", ["after-sales-knowledge", "problem-solving", "relationship-management", "after-sales-quality"] },
        { 5, "data-analysis", ["data-analysis", "report-writing", "problem-solving"] },
    };
}
