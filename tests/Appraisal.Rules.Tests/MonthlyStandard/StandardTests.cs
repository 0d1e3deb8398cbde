using Appraisal.Testing;

namespace Appraisal.Rules.Tests.MonthlyStandard;

public sealed class StandardTests
{
    private static readonly string[] _criteria = ["service-quality", "teamwork", "efficiency", "problem-solving", "knowledge"];

    [Theory]
    [InlineData("MP-1.1", "service-quality", 40)]
    [InlineData("MP-1.2", "teamwork", 20)]
    [InlineData("MP-1.3", "efficiency", 20)]
    [InlineData("MP-1.4", "problem-solving", 10)]
    [InlineData("MP-1.5", "knowledge", 10)]
    public void Standard_Rated_EarnsItsWeight(string clause, string criterion, int weight)
    {
        var statement = Scenario.For("monthly-standard").Rates(criterion, 87.5m).Appraise();

        var line = statement.Line(clause);
        Assert.Equal((87.5m * weight / 100, (decimal?)weight), (line.Value, line.Max));
        Assert.Equal([$"ratings/A01/{criterion}/L1"], line.Because);
        Assert.Equal(line.Value, statement.Score);
        Assert.Equal(4, statement.Findings.Count(finding => finding.Code == "missing-input"));
        Assert.Empty(statement.Findings(clause));
    }

    [Theory]
    [InlineData(90, "excellent")]
    [InlineData(89.99, "good")]
    [InlineData(80, "good")]
    [InlineData(79.995, "fair")]
    [InlineData(70, "fair")]
    [InlineData(60, "needs-improvement")]
    [InlineData(59.999, "unqualified")]
    public void Grade_FollowsTheBandsOfOperationsScoring(double total, string grade)
    {
        Assert.Equal(grade, Rated((decimal)total).Appraise().Grade);
    }

    [Fact]
    public void Rewards_Excellent_AreThreeAwardsAndAnAmountIsUnset()
    {
        var statement = Rated(90).Appraise();

        foreach (var clause in new[] { "MP-3.1", "MP-3.2", "MP-3.3" })
        {
            var line = statement.Line(clause);
            Assert.Equal((LineKind.Award, 0m, (decimal?)null, Unit.Yuan), (line.Kind, line.Value, line.Max, line.Unit));
        }

        Assert.Equal("award-amount-unset", statement.Finding("MP-3.1").Code);
    }

    [Fact]
    public void Rewards_BelowExcellent_AreNone()
    {
        var statement = Rated(89.999m).Terms("cashAward", 500).Appraise();

        Assert.DoesNotContain(statement.Lines, line => line.Kind == LineKind.Award);
        Assert.Empty(statement.Findings("MP-3.1"));
    }

    [Fact]
    public void CashAward_Set_IsPaidAndCited()
    {
        var statement = Rated(95).Terms("cashAward", 500.005m).Appraise();

        Assert.Equal(500.01m, statement.Line("MP-3.1").Value);
        Assert.Equal(["terms/monthly-standard/cashAward"], statement.Line("MP-3.1").Because);
        Assert.Empty(statement.Findings("MP-3.1"));
        Assert.Equal(0, statement.Line("MP-3.2").Value);
    }

    [Fact]
    public void Weights_ThatDoNotAddUp_AreAProblem()
    {
        Assert.Equal(ProblemCodes.WeightsDoNotAddUp, Assert.Single(Rated(1).Terms("weights", ("knowledge", 9)).Problems()).Code);
    }

    private static Scenario Rated(decimal score) =>
        _criteria.Aggregate(Scenario.For("monthly-standard"), (scenario, criterion) => scenario.Rates(criterion, score));
}
