namespace Appraisal.Rules.Tests.Telecom;

public sealed class FlawlessMonthTests
{
    [Theory]
    [InlineData("hotline-shift-leader", 100)]
    [InlineData("hotline-guide", 100)]
    [InlineData("hotline-processor", 100)]
    [InlineData("info-shift-leader", 100)]
    [InlineData("info-guide", 90)]
    public void Score_NothingToBlame_IsTheMaximum(string scheme, int maximum)
    {
        var statement = FlawlessMonth.Of(scheme).Appraise();

        Assert.Equal((maximum, maximum), (statement.Score, statement.Max));
        Assert.True(statement.Complete);
        Assert.Null(statement.Grade);
        Assert.Empty(statement.Figures);
        Assert.Equal(maximum, statement.Lines.Sum(line => line.Value));
        Assert.All(statement.Lines, line => Assert.Equal(line.Max ?? 0, line.Value));
    }

    [Fact]
    public void Maximum_OfTheInfoGuide_IsToldToBeIncomplete()
    {
        var finding = Assert.Single(FlawlessMonth.Of("info-guide").Appraise().Findings);

        Assert.Equal(("IG-4", "weights-incomplete"), (finding.Clause, finding.Code));
        Assert.Contains("90", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hotline-shift-leader")]
    [InlineData("hotline-guide")]
    [InlineData("hotline-processor")]
    [InlineData("info-shift-leader")]
    [InlineData("info-guide")]
    public void Period_NoCalendarMonth_IsRefused(string scheme)
    {
        var problem = Assert.Single(FlawlessMonth.Of(scheme).During(Period.Quarter(2024, 1)).Problems());

        Assert.Equal(("$.period", "period-not-allowed"), (problem.Path, problem.Code));
    }

    [Theory]
    [InlineData("hotline-shift-leader")]
    [InlineData("hotline-guide")]
    [InlineData("info-shift-leader")]
    [InlineData("info-guide")]
    public void Appraisee_InNoTeamsRole_IsRefused(string scheme)
    {
        var problem = Assert.Single(FlawlessMonth.Of(scheme).Appraises("B02").Problems());

        Assert.Equal(("$.appraisees[1].employee", "unknown-team"), (problem.Path, problem.Code));
    }
}
