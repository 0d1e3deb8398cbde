using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.HotlineProcessor;

/// <summary>HP-1: own tickets over the mean of all processors.</summary>
public sealed class VolumeTests
{
    private static readonly Scenario _month = FlawlessMonth.Of("hotline-processor");

    /// <summary>Own tickets beside a colleague who makes the mean 10,000, and the points.</summary>
    public static TheoryData<decimal, decimal> FromZero { get; } = new()
    {
        { 0m, 0m }, { 6_999m, 0m }, { 7_000m, 0m }, { 7_001m, 0.01m }, { 10_000m, 30m }, { 10_999m, 39.99m }, { 11_000m, 40m }, { 20_000m, 40m },
    };

    public static TheoryData<decimal, decimal> InProportion { get; } = new()
    {
        { 6_999m, 0m }, { 7_000m, 25.454545454545454545454545455m }, { 8_800m, 32m }, { 11_000m, 40m }, { 12_000m, 40m },
    };

    [Theory]
    [MemberData(nameof(FromZero))]
    public void Volume_RatioToTheMean_EarnsPointsOnTheLine(decimal own, decimal points) => Assert.Equal(points, WithMean10000(own).Value);

    [Theory]
    [MemberData(nameof(InProportion))]
    public void Volume_LinearFromProportional_StepsAtTheLowerBound(decimal own, decimal points) =>
        Assert.Equal(points, WithMean10000(own, scenario => scenario.Terms("linearFrom", "proportional")).Value, 20);

    [Fact]
    public void Mean_OfThreeProcessors_IsExact()
    {
        // 77 is 110% of 210 / 3 exactly.
        var result = Scenario.For("hotline-processor").Appraises("B02").Appraises("C03")
            .Measures("tickets-processed", 77)
            .Measures("tickets-processed", 49, of: "B02")
            .Measures("tickets-processed", 84, of: "C03")
            .AppraiseAll();

        Assert.Equal(40, result.Of("A01").Line("HP-1").Value);
        Assert.Equal(0, result.Of("B02").Line("HP-1").Value);
        Assert.Equal(40, result.Of("C03").Line("HP-1").Value);
    }

    [Fact]
    public void Volume_OwnFigureMissing_ScoresNothingAndIsLeftOutOfTheMean()
    {
        var result = _month.Lacks("tickets-processed").AppraiseAll();

        Assert.Equal(0, result.Of("A01").Line("HP-1").Value);
        Assert.False(result.Of("A01").Complete);
        Assert.NotNull(result.Of("A01").Finding("HP-1", "missing-input"));
        Assert.Equal(30, result.Of("B02").Line("HP-1").Value);
    }

    [Fact]
    public void Volume_NobodyHasTheFigure_IsMissingAndNotWithoutTickets()
    {
        var findings = Scenario.For("hotline-processor").Appraise().Findings("HP-1");

        Assert.Equal(["missing-input"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Volume_MeanOfZero_ScoresNothingWithAFindingForEach()
    {
        var result = _month.Remeasures("tickets-processed", 0).Remeasures("tickets-processed", 0, of: "B02").AppraiseAll();

        Assert.All(result.Statements, statement =>
        {
            Assert.Equal(0, statement.Line("HP-1").Value);
            Assert.NotNull(statement.Finding("HP-1", "no-tickets"));
            Assert.NotNull(statement.Finding("HP-3", "no-tickets"));
        });
        Assert.True(result.Of("A01").Complete);
    }

    [Fact]
    public void Mean_OfVeryManyTickets_StaysExact()
    {
        const decimal Most = 70_000_000_000_000_000_000_000_000_000m;
        var result = _month.Remeasures("tickets-processed", Most).Remeasures("tickets-processed", Most, of: "B02").AppraiseAll();

        Assert.Equal([30m, 30m], result.Statements.Select(statement => statement.Line("HP-1").Value));
    }

    private static StatementLine WithMean10000(decimal own, Func<Scenario, Scenario>? under = null)
    {
        var scenario = _month.Remeasures("tickets-processed", own).Remeasures("tickets-processed", 20_000 - own, of: "B02");
        return (under is null ? scenario : under(scenario)).Appraise().Line("HP-1");
    }
}
