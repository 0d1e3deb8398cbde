using System.Globalization;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class PerformanceTests
{
    private static readonly Scenario _agent = Scenario.For("taobao-service", "2014-05");

    [Theory]
    [InlineData("TB-6.1", "inquiry-conversion-rate", "0.4", "12")]
    [InlineData("TB-6.1", "inquiry-conversion-rate", "0.72", "21.6")]
    [InlineData("TB-6.1", "inquiry-conversion-rate", "1", "30")]
    [InlineData("TB-6.1", "inquiry-conversion-rate", "0.3999", "12")]
    [InlineData("TB-6.1", "inquiry-conversion-rate", "0", "12")]
    [InlineData("TB-6.2", "sales", "55000", "12")]
    [InlineData("TB-6.2", "sales", "54999.99", "12")]
    [InlineData("TB-6.2", "sales", "75000", "21")]
    [InlineData("TB-6.2", "sales", "95000", "30")]
    [InlineData("TB-6.2", "sales", "95000.01", "30")]
    [InlineData("TB-6.3", "average-order-value", "125", "8.25")]
    [InlineData("TB-6.3", "average-order-value", "145", "11.625")]
    [InlineData("TB-6.3", "average-order-value", "165", "15")]
    [InlineData("TB-6.3", "average-order-value", "1000", "15")]
    [InlineData("TB-6.4", "average-response-seconds", "0", "10")]
    [InlineData("TB-6.4", "average-response-seconds", "25", "10")]
    [InlineData("TB-6.4", "average-response-seconds", "30", "9")]
    [InlineData("TB-6.4", "average-response-seconds", "65", "2")]
    [InlineData("TB-6.4", "average-response-seconds", "65.5", "2")]
    [InlineData("TB-6.5", "reply-rate", "0.85", "3")]
    [InlineData("TB-6.5", "reply-rate", "0.925", "9")]
    [InlineData("TB-6.5", "reply-rate", "1", "15")]
    [InlineData("TB-6.5", "reply-rate", "0.5", "3")]
    public void Reading_OnItsBand_EarnsTheWeightedStandardScore(string clause, string indicator, string reading, string score)
    {
        var line = _agent.Measures(indicator, Parse(reading)).Appraise().Line(clause);

        Assert.Equal(LineKind.Score, line.Kind);
        Assert.Equal(Parse(score), line.Value);
        Assert.Equal(["measurements/A01/" + indicator], line.Because);
    }

    [Theory]
    [InlineData("inquiry-conversion-rate", "0.72", "TB-6.1", "(40 + (0.72 - 0.4) / 0.6 x 60) x 30% = 21.6")]
    [InlineData("inquiry-conversion-rate", "0.3", "TB-6.1", "(0.3 is outside 0.4 to 1, so 40) x 30% = 12")]
    [InlineData("average-response-seconds", "30", "TB-6.4", "(100 - (30 - 25) / 40 x 80) x 10% = 9")]
    public void Reading_OnItsBand_TellsHow(string indicator, string reading, string clause, string how) =>
        Assert.Equal(how, _agent.Measures(indicator, Parse(reading)).Appraise().Line(clause).How.ToString());

    [Theory]
    [InlineData("TB-6.1", "inquiry-conversion-rate", "0.39", "0")]
    [InlineData("TB-6.1", "inquiry-conversion-rate", "0.4", "12")]
    [InlineData("TB-6.2", "sales", "54999", "0")]
    [InlineData("TB-6.2", "sales", "99999", "30")]
    [InlineData("TB-6.4", "average-response-seconds", "24", "10")]
    [InlineData("TB-6.4", "average-response-seconds", "65", "2")]
    [InlineData("TB-6.4", "average-response-seconds", "66", "0")]
    public void OutsideBand_Zero_GivesNothingOnTheBadSideOnly(string clause, string indicator, string reading, string score)
    {
        var line = _agent.Terms("outsideBand", "zero").Measures(indicator, Parse(reading)).Appraise().Line(clause);

        Assert.Equal(Parse(score), line.Value);
        Assert.Contains("terms/taobao-service/outsideBand", line.Because);
    }

    [Fact]
    public void Reading_Missing_EarnsNothingAndIsAFinding()
    {
        var statement = _agent.Measures("sales", 95000).Appraise();

        var line = statement.Line("TB-6.1");
        Assert.Equal(0, line.Value);
        Assert.Equal(30, line.Max);
        Assert.Equal("missing-input", statement.Finding("TB-6.1").Code);
        Assert.Contains("inquiry-conversion-rate", statement.Finding("TB-6.1").Message.ToString(), StringComparison.Ordinal);
        Assert.Equal(30, statement.Figure("performanceScore"));
    }

    [Fact]
    public void Performance_AllReadings_IsPaidTenAndAHalfYuanAPoint()
    {
        var statement = _agent
            .Measures("inquiry-conversion-rate", 0.72m)
            .Measures("sales", 75000)
            .Measures("average-order-value", 145)
            .Measures("average-response-seconds", 30)
            .Measures("reply-rate", 0.925m)
            .Appraise();

        Assert.Equal(72.225m, statement.Figure("performanceScore"));
        Assert.Equal(758.36m, statement.Line("TB-5.4").Value);
        Assert.Equal("72.225 points x 10.5 = 758.3625, rounded to 758.36", statement.Line("TB-5.4").How.ToString());
        Assert.Equal(5, statement.Line("TB-5.4").Because.Count);
    }

    [Fact]
    public void Performance_NoReadings_IsPaidNothing()
    {
        var statement = _agent.Appraise();

        Assert.Equal(0, statement.Figure("performanceScore"));
        Assert.Equal(0, statement.Line("TB-5.4").Value);
    }

    [Fact]
    public void Performance_OverriddenWageAndShare_ChangeTheCoefficient()
    {
        var scenario = _agent
            .Measures("sales", 95000)
            .Terms("referenceWage", 5000m)
            .Terms("wageShares", ("performance", 30m), ("base", 30m));

        Assert.Equal(450, scenario.Appraise().Line("TB-5.4").Value);
    }

    [Fact]
    public void Weights_Overridden_WeighAndCite()
    {
        var line = _agent.Terms("performanceWeights", ("sales", 40m), ("inquiryConversion", 20m)).Measures("sales", 75000).Appraise().Line("TB-6.2");

        Assert.Equal(28, line.Value);
        Assert.Equal(40, line.Max);
        Assert.Contains("terms/taobao-service/performanceWeights", line.Because);
    }

    [Fact]
    public void Weights_ThatDoNotAddUp_AreAProblem() =>
        Assert.Equal("weights-do-not-add-up", Assert.Single(_agent.Terms("performanceWeights", ("sales", 31m)).Problems()).Code);

    [Fact]
    public void Band_EndsInTheWrongOrder_AreAProblemOfTheEndThatIsGiven()
    {
        var problem = Assert.Single(_agent.Terms("salesBand", ("low", 95000m)).Problems());

        Assert.Equal("invalid-term", problem.Code);
        Assert.EndsWith("salesBand.low", problem.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Band_ScoreAboveAHundred_IsAProblem() =>
        Assert.Equal("invalid-term", Assert.Single(_agent.Terms("salesBand", ("scoreAtHigh", 100.5m)).Problems()).Code);

    [Fact]
    public void Band_Overridden_Scores() =>
        Assert.Equal(15, _agent.Terms("salesBand", ("low", 0m), ("high", 100000m), ("scoreAtLow", 0m)).Measures("sales", 50000).Appraise().Line("TB-6.2").Value);

    private static decimal Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
