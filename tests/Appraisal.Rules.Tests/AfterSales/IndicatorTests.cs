using Appraisal.Testing;

namespace Appraisal.Rules.Tests.AfterSales;

public sealed class IndicatorTests
{
    private static readonly Scenario _nobody = Scenario.For("after-sales", Period.Quarter(2024, 2));

    [Theory]
    [InlineData("AS-1.1", "customer-satisfaction", 30)]
    [InlineData("AS-1.2", "complaint-timeliness", 20)]
    [InlineData("AS-1.3", "first-contact-resolution", 15)]
    public void Rate_Measured_EarnsItsWeight(string clause, string indicator, int weight)
    {
        var statement = _nobody.Measures(indicator, 0.875m).Appraise();

        var line = statement.Line(clause);
        Assert.Equal((0.875m * weight, (decimal?)weight), (line.Value, line.Max));
        Assert.Equal([$"measurements/A01/{indicator}"], line.Because);
        Assert.Equal($"0.875 x 100 x {weight}% = {line.Value:0.######}", line.How.ToString());
        Assert.Empty(statement.Findings(clause));
    }

    [Theory]
    [InlineData("AS-1.4", "process-conformity", 10)]
    [InlineData("AS-1.5", "teamwork", 10)]
    [InlineData("AS-1.6", "training", 5)]
    public void Rating_Given_EarnsItsWeight(string clause, string criterion, int weight)
    {
        var line = _nobody.Rates(criterion, 81).Appraise().Line(clause);

        Assert.Equal((0.81m * weight, (decimal?)weight), (line.Value, line.Max));
        Assert.Equal([$"ratings/A01/{criterion}/L1"], line.Because);
    }

    [Theory]
    [InlineData("AS-1.1", "customer-satisfaction")]
    [InlineData("AS-1.2", "complaint-timeliness")]
    [InlineData("AS-1.3", "first-contact-resolution")]
    [InlineData("AS-1.4", "process-conformity")]
    [InlineData("AS-1.5", "teamwork")]
    [InlineData("AS-1.6", "training")]
    public void Item_WithoutItsInput_IsZeroAndMissing(string clause, string code)
    {
        var statement = _nobody.Appraise();

        Assert.Equal(0, statement.Line(clause).Value);
        var finding = statement.Finding(clause, "missing-input");
        Assert.Contains(code, finding.Message.ToString(), StringComparison.Ordinal);
        Assert.False(statement.Complete);
    }

    [Fact]
    public void Total_AllFull_IsNinetyAndNormalisedAHundred()
    {
        var statement = Full(1).Appraise();

        Assert.Equal((90m, 90m), (statement.Score, statement.Max));
        Assert.Equal(100, statement.Figure("normalised"));
        Assert.Null(statement.Grade);
        Assert.True(statement.Complete);
        Assert.Equal("weights-incomplete", statement.Finding("AS-1.7").Code);
    }

    [Fact]
    public void Weights_MustAddUpToThePrintedNinety()
    {
        Assert.Equal(ProblemCodes.WeightsDoNotAddUp, Assert.Single(Full(1).Terms("weights", ("training", 15)).Problems()).Code);
        Assert.Empty(Full(1).Terms("weights", ("training", 10), ("teamwork", 5)).Problems());
    }

    [Theory]
    [InlineData("0.9", "reward")]
    [InlineData("0.8999999", null)]
    [InlineData("0.7", null)]
    [InlineData("0.6999999", "penalty-or-advice-due")]
    [InlineData("0.6", "penalty-or-advice-due")]
    [InlineData("0", "penalty-or-advice-due")]
    public void RewardOrPenalty_GoesByTheNormalisedTotalExactly(string rate, string? consequence)
    {
        var statement = Full(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)).Appraise();

        var awards = statement.Lines("AS-2.5").Select(line => line.Kind == LineKind.Award && line.Value == 0 ? "reward" : "?");
        Assert.Equal(consequence is null ? [] : [consequence], awards.Concat(statement.Findings("AS-2.5").Select(finding => finding.Code)));
    }

    [Fact]
    public void Reward_OverriddenBounds_AreCited()
    {
        var line = Full(0.85m).Terms("gradeBounds", ("excellent", 85)).Appraise().Line("AS-2.5");

        Assert.Equal(["terms/after-sales/gradeBounds"], line.Because);
    }

    [Fact]
    public void Period_OtherThanOneQuarter_IsAProblem()
    {
        Assert.Equal(ProblemCodes.PeriodNotAllowed, Assert.Single(_nobody.During(Period.Month(2024, 4)).Problems()).Code);
    }

    private static Scenario Full(decimal rate) => _nobody
        .Measures("customer-satisfaction", rate).Measures("complaint-timeliness", rate).Measures("first-contact-resolution", rate)
        .Rates("process-conformity", rate * 100).Rates("teamwork", rate * 100).Rates("training", rate * 100);
}
