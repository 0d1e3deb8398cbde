using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaskPerformance;

public sealed class IndicatorTests
{
    private static readonly Scenario _nobody = Scenario.For("task-performance");

    [Theory]
    [InlineData("TP-1", "information-collection")]
    [InlineData("TP-2", "information-analysis")]
    [InlineData("TP-3", "sales-statistics")]
    [InlineData("TP-4", "inquiries-and-complaints")]
    [InlineData("TP-5", "daily-affairs")]
    public void Indicator_Rated_EarnsAFifth(string clause, string criterion)
    {
        var statement = _nobody.Rates(criterion, 80, rater: "L1").Rates(criterion, 85, rater: "L2").Appraise();

        var line = statement.Line(clause);
        Assert.Equal((16.5m, (decimal?)20m), (line.Value, line.Max));
        Assert.Equal("(80 + 85) / 2 x 20% = 16.5", line.How.ToString());
        Assert.Equal(16.5m, statement.Score);
        Assert.Equal(100, statement.Max);
        Assert.Equal(4, statement.Findings.Count(finding => finding.Code == "missing-input"));
        Assert.Empty(statement.Findings(clause));
    }

    [Theory]
    [InlineData("data-error-rate", "dataErrorLimit")]
    [InlineData("file-missing-rate", "fileMissingLimit")]
    public void Limit_Unset_IsAFindingWhenMeasured(string indicator, string term)
    {
        var measured = _nobody.Rates("information-collection", 100).Measures(indicator, 0.5m);

        var finding = measured.Appraise().Finding("TP-1");
        Assert.Equal("threshold-unset", finding.Code);
        Assert.Equal([$"measurements/A01/{indicator}"], finding.Because);
        Assert.Equal(20, measured.Appraise().Line("TP-1").Value);
        Assert.Empty(measured.Terms(term, 0.5m).Appraise().Findings("TP-1"));
    }

    [Theory]
    [InlineData("data-error-rate", "dataErrorLimit")]
    [InlineData("file-missing-rate", "fileMissingLimit")]
    public void Limit_Exceeded_IsAFindingThatLeavesTheScore(string indicator, string term)
    {
        var limited = _nobody.Rates("information-collection", 90).Terms(term, 0.02m);

        Assert.Empty(limited.Measures(indicator, 0.02m).Appraise().Findings("TP-1"));
        var statement = limited.Measures(indicator, 0.0200001m).Appraise();
        Assert.Equal("limit-exceeded", statement.Finding("TP-1").Code);
        Assert.Equal([$"measurements/A01/{indicator}", $"terms/task-performance/{term}"], statement.Finding("TP-1").Because);
        Assert.Equal(18, statement.Line("TP-1").Value);
        Assert.DoesNotContain($"measurements/A01/{indicator}", statement.Line("TP-1").Because);
    }

    [Fact]
    public void Limit_ExceededWhereItVoidsTheItem_MakesItZero()
    {
        var voiding = _nobody.Rates("information-collection", 90).Terms("dataErrorLimit", 0.02m).Terms("limitVoidsItem", true);

        Assert.Equal(18, voiding.Measures("data-error-rate", 0.02m).Appraise().Line("TP-1").Value);
        var statement = voiding.Measures("data-error-rate", 0.03m).Appraise();
        Assert.Equal((0m, (decimal?)20m), (statement.Line("TP-1").Value, statement.Line("TP-1").Max));
        Assert.Equal("0, because data-error-rate 0.03 is above the limit 0.02", statement.Line("TP-1").How.ToString());
        Assert.Contains("measurements/A01/data-error-rate", statement.Line("TP-1").Because);
        Assert.Contains("ratings/A01/information-collection/L1", statement.Line("TP-1").Because);
        Assert.True(statement.Findings("TP-1").Count == 1);
    }

    [Fact]
    public void Limits_NotMeasured_AreNotMissing()
    {
        Assert.Empty(_nobody.Rates("information-collection", 90).Terms("dataErrorLimit", 0.02m).Appraise().Findings("TP-1"));
    }

    [Fact]
    public void Limit_Kept_LeavesTheReadingUnusedForAReason()
    {
        var result = _nobody.Terms("dataErrorLimit", 0.02m).Measures("data-error-rate", 0.01m).AppraiseAll();

        Assert.Equal("read, but no line or finding follows from it", result.WhyUnused("measurements/A01/data-error-rate"));
    }

    [Fact]
    public void Weights_ThatDoNotAddUp_AreAProblem()
    {
        Assert.Equal(ProblemCodes.WeightsDoNotAddUp, Assert.Single(_nobody.Terms("weights", ("dailyAffairs", 10)).Problems()).Code);
    }
}
