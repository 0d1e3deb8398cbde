using Appraisal.Testing;

namespace Appraisal.Rules.Tests.ManagementPost;

public sealed class CategoryTests
{
    private static readonly Scenario _nobody = Scenario.For("management-post");

    [Fact]
    public void Service_RateAndScore_AreAveragedOnOneScale()
    {
        var line = _nobody.Measures("customer-satisfaction", 0.93m).Rates("complaint-rate-score", 80).Appraise().Line("MG-1.1");

        Assert.Equal((34.6m, (decimal?)40m), (line.Value, line.Max));
        Assert.Equal("(0.93 x 100 + 80) / 2 x 40% = 34.6", line.How.ToString());
        Assert.Equal(["measurements/A01/customer-satisfaction", "ratings/A01/complaint-rate-score/L1"], line.Because);
    }

    [Theory]
    [InlineData("MG-1.2", "response-time-score", "resolution-time-score", 30)]
    [InlineData("MG-1.3", "product-knowledge", "script-conformity", 20)]
    public void Category_OfTwoRatings_IsTheirMean(string clause, string first, string second, int weight)
    {
        var line = _nobody.Rates(first, 71).Rates(second, 80).Appraise().Line(clause);

        Assert.Equal((75.5m * weight / 100, (decimal?)weight), (line.Value, line.Max));
    }

    [Fact]
    public void Collaboration_RateAndScore_AreAveraged()
    {
        Assert.Equal(
            7.5m, _nobody.Measures("information-sharing-rate", 1).Rates("internal-satisfaction", 50).Appraise().Line("MG-1.4").Value);
    }

    [Fact]
    public void Category_OneInputMissing_CountsItZero()
    {
        var statement = _nobody.Measures("customer-satisfaction", 1).Appraise();

        Assert.Equal(20, statement.Line("MG-1.1").Value);
        Assert.Contains("complaint-rate-score", statement.Finding("MG-1.1", "missing-input").Message.ToString(), StringComparison.Ordinal);
        Assert.Equal(7, statement.Findings.Count(finding => finding.Code == "missing-input"));
        Assert.False(statement.Complete);
    }

    [Fact]
    public void Category_OverriddenShares_WeighItsIndicators()
    {
        var line = _nobody
            .Terms("indicatorShares", ("productKnowledge", 75), ("scriptConformity", 25))
            .Rates("product-knowledge", 80).Rates("script-conformity", 60)
            .Appraise().Line("MG-1.3");

        Assert.Equal(15m, line.Value);
        Assert.Equal("(80 x 75 + 60 x 25) / 100 x 20% = 15", line.How.ToString());
        Assert.Contains("terms/management-post/indicatorShares", line.Because);
    }

    [Fact]
    public void Shares_ThatDoNotAddUpWithinACategory_AreAProblem()
    {
        var problem = Assert.Single(_nobody.Terms("indicatorShares", ("productKnowledge", 75), ("scriptConformity", 30)).Problems());

        Assert.Equal(("$.terms.management-post.indicatorShares", ProblemCodes.WeightsDoNotAddUp), (problem.Path, problem.Code));
    }

    [Theory]
    [InlineData(100, "excellent", "MG-2.1")]
    [InlineData(90, "excellent", "MG-2.1")]
    [InlineData(89.995, "good", "MG-2.2")]
    [InlineData(80, "good", "MG-2.2")]
    [InlineData(79.9999, "qualified", "MG-2.3")]
    [InlineData(60, "qualified", "MG-2.3")]
    [InlineData(59.9999, "unqualified", "MG-2.4")]
    public void Grade_OfATotal_IsDecidedExactly(double score, string grade, string clause)
    {
        var statement = Rated((decimal)score).Appraise();

        Assert.Equal((decimal)score, statement.Score);
        Assert.Equal((100m, grade), (statement.Max, statement.Grade));
        Assert.Equal(ClauseKind.Grade, ClauseCatalogue.BuiltIn.Find(clause)!.Entry.Kind);
    }

    [Fact]
    public void GradeBounds_OutOfOrder_AreAProblem()
    {
        Assert.Equal(ProblemCodes.InvalidTerm, Assert.Single(Rated(1).Terms("gradeBounds", ("qualified", 80)).Problems()).Code);
    }

    [Fact]
    public void Review_RecordedInThePeriod_IsKept()
    {
        Assert.Equal("indicators-not-reviewed", _nobody.Appraise().Finding("MG-4.1").Code);
        Assert.Empty(_nobody.Occurs("indicators-reviewed", on: 31).Appraise().Findings("MG-4.1"));
        Assert.Single(_nobody.Occurs("indicators-reviewed", on: 0).Appraise().Findings("MG-4.1"));
    }

    private static Scenario Rated(decimal score) => _nobody
        .Measures("customer-satisfaction", score / 100).Rates("complaint-rate-score", score)
        .Rates("response-time-score", score).Rates("resolution-time-score", score)
        .Rates("product-knowledge", score).Rates("script-conformity", score)
        .Rates("internal-satisfaction", score).Measures("information-sharing-rate", score / 100);
}
