using Appraisal.Testing;

namespace Appraisal.Rules.Tests.CrmPost;

public sealed class StandardTests
{
    private static readonly string[] _criteria =
    [
        "oral-expression", "written-expression", "listening", "analysis", "solution-quality", "coordination",
        "customer-feedback", "relationship-maintenance", "handling-speed", "cooperation-attitude",
    ];

    [Theory]
    [InlineData("CR-1.1", "oral-expression", 3)]
    [InlineData("CR-1.2", "written-expression", 3)]
    [InlineData("CR-1.3", "listening", 3)]
    [InlineData("CR-2.1", "analysis", 3)]
    [InlineData("CR-2.2", "solution-quality", 3)]
    [InlineData("CR-2.3", "coordination", 3)]
    [InlineData("CR-3.1", "customer-feedback", 3)]
    [InlineData("CR-3.2", "relationship-maintenance", 3)]
    [InlineData("CR-3.3", "handling-speed", 3)]
    [InlineData("CR-4.1", "cooperation-attitude", 1)]
    public void Criterion_Rated_EarnsItsPartOfTheStandard(string clause, string criterion, int sharedBy)
    {
        var statement = Scenario.For("crm-post").Rates(criterion, 60).Appraise();

        Assert.Equal(15m / sharedBy, statement.Line(clause).Value);
        Assert.Equal(sharedBy == 1 ? 25 : 8.333333333333333333333333333m, statement.Line(clause).Max);
        Assert.Equal([$"ratings/A01/{criterion}/L1"], statement.Line(clause).Because);
        Assert.Equal(9, statement.Findings.Count);
        Assert.Empty(statement.Findings(clause));
        Assert.Equal(15m / sharedBy, statement.Score);
    }

    [Fact]
    public void Total_AllFull_IsAHundredExactly()
    {
        var statement = _criteria.Aggregate(Scenario.For("crm-post"), (scenario, criterion) => scenario.Rates(criterion, 100)).Appraise();

        Assert.Equal((100m, 100m), (statement.Score, statement.Max));
        Assert.True(statement.Complete);
        Assert.Null(statement.Grade);
    }

    [Fact]
    public void Criterion_How_ShowsTheSharedWeight()
    {
        Assert.Equal("80 x 25% / 3 = 6.6666666667", Scenario.For("crm-post").Rates("listening", 80).Appraise().Line("CR-1.3").How.ToString());
    }

    [Fact]
    public void Weights_Overridden_ApplyToTheWholeStandard()
    {
        var scenario = Scenario.For("crm-post").Terms("weights", ("communication", 40), ("teamwork", 10)).Rates("listening", 90).Rates("cooperation-attitude", 90);

        Assert.Equal(12, scenario.Appraise().Line("CR-1.3").Value);
        Assert.Equal(9, scenario.Appraise().Line("CR-4.1").Value);
        Assert.Equal(ProblemCodes.WeightsDoNotAddUp, Assert.Single(Scenario.For("crm-post").Terms("weights", ("teamwork", 10)).Problems()).Code);
    }
}
