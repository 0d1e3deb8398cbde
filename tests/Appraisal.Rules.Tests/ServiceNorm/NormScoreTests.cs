using Appraisal.Testing;

namespace Appraisal.Rules.Tests.ServiceNorm;

public sealed class NormScoreTests
{
    private static readonly Scenario _nobody = Scenario.For("service-norm");

    [Fact]
    public void Score_NoOccurrence_IsTheBaseScore()
    {
        var statement = _nobody.Appraise();

        Assert.Equal(100, statement.Score);
        Assert.Equal(100, statement.Max);
        Assert.Null(statement.Grade);
        Assert.True(statement.Complete);
        Assert.Empty(statement.Figures);
        var line = Assert.Single(statement.Lines);
        Assert.Equal(("SN-2", LineKind.Section, 100m, 100m), (line.Clause, line.Kind, line.Value, line.Max));
        Assert.Empty(line.Because);
    }

    [Fact]
    public void Score_DeductionsOfExactlyTheBase_IsZeroAndNothingIsGivenBack()
    {
        var statement = _nobody.Occurs("commanding-tone", count: 10).Appraise();

        Assert.Equal(0, statement.Score);
        Assert.Equal(100, statement.Line("SN-2").Value);
        Assert.Equal("full points 100", statement.Line("SN-2").How.ToString());
    }

    [Fact]
    public void Score_DeductionsBeyondTheBase_IsZeroAndTheFloorGivesTheRestBack()
    {
        var statement = _nobody.Occurs("commanding-tone", count: 10).Occurs("ticket-incomplete").Appraise();

        Assert.Equal(0, statement.Score);
        Assert.Equal(105, statement.Line("SN-2").Value);
        Assert.Equal(100, statement.Line("SN-2").Max);
        Assert.Equal(0, statement.Lines.Sum(line => line.Value));
        Assert.Contains("gives back 5", statement.Line("SN-2").How.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OtherEmployee_IsHisOwn()
    {
        var result = _nobody.Appraises("A02").Occurs("commanding-tone", of: "A02").AppraiseAll();

        Assert.Equal(100, result.Of("A01").Score);
        Assert.Equal(90, result.Of("A02").Score);
    }

    [Fact]
    public void Score_OverriddenBase_IsTheMaximumToo()
    {
        var statement = _nobody.Terms("baseScore", 80).Occurs("praise-falsified").Appraise();

        Assert.Equal(70, statement.Score);
        Assert.Equal(80, statement.Max);
        Assert.Equal(["terms/service-norm/baseScore"], statement.Line("SN-2").Because);
    }

    [Fact]
    public void Terms_OverrideThatNoLineDependsOn_IsUnused()
    {
        var result = _nobody.Terms("ticketFabricated", 20).Occurs("hung-up-early").AppraiseAll();

        Assert.NotNull(result.WhyUnused("terms/service-norm/ticketFabricated"));
        Assert.Equal(94, result.Of(Scenario.FirstEmployee).Score);
    }

    [Fact]
    public void Score_PeriodOfAnyLength_IsAllowed()
    {
        var days = new Period(new DateOnly(2024, 3, 4), new DateOnly(2024, 3, 10));

        Assert.Equal(94, Scenario.For("service-norm", days).Occurs("hung-up-early", on: 7).Appraise().Score);
    }

    [Fact]
    public void Score_LargeCountsUnderLargeTerms_StaysExact()
    {
        var statement = _nobody.Terms("hungUpEarly", 999999.9999999m).Occurs("hung-up-early", count: int.MaxValue, with: ["complaint"]).Appraise();

        Assert.Equal(0, statement.Score);
        Assert.Equal(-999999.9999999m * int.MaxValue * 2, statement.Line("SN-3.8").Value);
    }
}
