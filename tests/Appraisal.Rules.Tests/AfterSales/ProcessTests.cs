using Appraisal.Testing;

namespace Appraisal.Rules.Tests.AfterSales;

public sealed class ProcessTests
{
    private static readonly Scenario _nobody = Scenario.For("after-sales", Period.Quarter(2024, 2));

    [Theory]
    [InlineData("AS-2.2", "goals-set", "goals-not-set", "2024-04-30")]
    [InlineData("AS-2.3", "data-collected", "data-not-collected", "2024-06-30")]
    [InlineData("AS-2.4", "feedback-interview", "feedback-interview-missing", "2024-07-31")]
    [InlineData("AS-2.6", "indicators-reviewed", "indicators-not-reviewed", "2024-06-30")]
    public void Step_InItsWindow_IsKeptAndOutsideItIsAFinding(string clause, string kind, string code, string lastDay)
    {
        var last = DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(code, _nobody.Appraise().Finding(clause).Code);
        Assert.Empty(_nobody.Occurs(kind, on: last).Appraise().Findings(clause));
        Assert.Empty(_nobody.Occurs(kind, on: 1).Appraise().Findings(clause));
        Assert.Equal(code, _nobody.Occurs(kind, on: 0).Appraise().Finding(clause).Code);
        if (kind == "goals-set") Assert.Equal(["occurrences/O1"], _nobody.Occurs(kind, on: last.AddDays(1)).Appraise().Finding(clause).Because);
        else Assert.Equal(ProblemCodes.DateAfterPeriod, Assert.Single(_nobody.Occurs(kind, on: last.AddDays(1)).Problems()).Code);
    }

    [Fact]
    public void Goals_SetInTheSecondMonthUnderALongerTerm_AreSet()
    {
        Assert.Empty(_nobody.Occurs("goals-set", on: 61).Terms("goalSettingMonths", 2).Appraise().Findings("AS-2.2"));
        Assert.Single(_nobody.Occurs("goals-set", on: 62).Terms("goalSettingMonths", 2).Appraise().Findings("AS-2.2"));
    }

    [Theory]
    [InlineData("AS-2.7", "indicator-feedback-not-collected")]
    [InlineData("AS-2.8", "data-not-unified")]
    [InlineData("AS-2.9", "data-not-updated")]
    [InlineData("AS-3.1", "strategy-neglected")]
    [InlineData("AS-3.2", "supervision-neglected")]
    [InlineData("AS-3.3", "technical-follow-up-neglected")]
    [InlineData("AS-3.4", "customer-service-neglected")]
    [InlineData("AS-4.1", "director-qualification-gap")]
    [InlineData("AS-4.2", "manager-qualification-gap")]
    [InlineData("AS-4.3", "technical-qualification-gap")]
    [InlineData("AS-4.4", "service-qualification-gap")]
    public void Conduct_InThePeriod_IsAFindingWithoutFigure(string clause, string kind)
    {
        var statement = _nobody.Occurs(kind, on: 91, count: 3).Occurs(kind, on: 0).Appraise();

        var finding = statement.Finding(clause);
        Assert.Equal(kind, finding.Code);
        Assert.Equal(["occurrences/O1"], finding.Because);
        Assert.Equal(0, statement.Score);
        Assert.Empty(_nobody.Appraise().Findings(clause));
    }

    [Fact]
    public void Process_InTheCalendarsLastQuarter_HasWindowsThatEndWithIt()
    {
        var last = Scenario.For("after-sales", Period.Quarter(9999, 4)).Terms("goalSettingMonths", 3);

        Assert.Equal(4, last.Appraise().Findings.Count(finding => finding.Clause.StartsWith("AS-2", StringComparison.Ordinal) && finding.Clause != "AS-2.5"));
        Assert.Empty(last.Occurs("goals-set", on: 92).Appraise().Findings("AS-2.2"));
    }
}
