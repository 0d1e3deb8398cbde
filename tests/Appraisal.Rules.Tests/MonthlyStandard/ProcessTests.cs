using Appraisal.Testing;

namespace Appraisal.Rules.Tests.MonthlyStandard;

public sealed class ProcessTests
{
    private static readonly Scenario _nobody = Scenario.For("monthly-standard");

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Explanation_InTheFirstFiveDays_IsKept(int day)
    {
        var result = _nobody.Occurs("standards-explained", on: day).AppraiseAll();

        Assert.Empty(result.Of("A01").Findings("MP-2.1"));
        Assert.Equal("recorded as required, so no finding follows from it", result.WhyUnused("occurrences/O1"));
    }

    [Fact]
    public void Explanation_OnTheSixthDay_IsAFindingThatCitesIt()
    {
        var finding = _nobody.Occurs("standards-explained", on: 6).Appraise().Finding("MP-2.1");

        Assert.Equal("standards-not-explained", finding.Code);
        Assert.Equal(["occurrences/O1"], finding.Because);
        Assert.Equal("not recorded from 2024-03-01 to 2024-03-05, but on 2024-03-06", finding.Message.ToString());
    }

    [Fact]
    public void Explanation_BeforeThePeriod_DoesNotCount()
    {
        var result = _nobody.Occurs("standards-explained", on: 0).AppraiseAll();

        Assert.Empty(result.Of("A01").Finding("MP-2.1").Because);
        Assert.Equal("dated before the period", result.WhyUnused("occurrences/O1"));
    }

    [Fact]
    public void Explanation_LaterUnderALongerTerm_IsKept()
    {
        Assert.Empty(_nobody.Occurs("standards-explained", on: 6).Terms("explanationDays", 6).Appraise().Findings("MP-2.1"));
    }

    [Theory]
    [InlineData(1, 7, "2024-03-01 to 2024-03-07")]
    [InlineData(8, 14, "2024-03-08 to 2024-03-14")]
    [InlineData(15, 21, "2024-03-15 to 2024-03-21")]
    [InlineData(22, 31, "2024-03-22 to 2024-03-31")]
    public void WeeklyReview_InOneBlock_LeavesTheThreeOthersMissing(int first, int last, string block)
    {
        foreach (var day in new[] { first, last })
        {
            var findings = _nobody.Occurs("weekly-review", on: day).Appraise().Findings("MP-2.2");

            Assert.Equal(3, findings.Count);
            Assert.All(findings, finding => Assert.Equal("weekly-review-missing", finding.Code));
            Assert.DoesNotContain(findings, finding => finding.Message.ToString().Contains(block, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void WeeklyReview_InEveryBlock_IsKept()
    {
        var result = _nobody
            .Occurs("weekly-review", on: 7).Occurs("weekly-review", on: 8).Occurs("weekly-review", on: 21).Occurs("weekly-review", on: 22)
            .AppraiseAll();

        Assert.Empty(result.Of("A01").Findings("MP-2.2"));
        Assert.Equal(4, result.Unused.Count);
    }

    [Fact]
    public void WeeklyReview_None_IsAFindingForEachBlockInOrder()
    {
        var findings = Scenario.For("monthly-standard", "2024-02").Appraise().Findings("MP-2.2");

        Assert.Equal(
            ["2024-02-01 to 2024-02-07", "2024-02-08 to 2024-02-14", "2024-02-15 to 2024-02-21", "2024-02-22 to 2024-02-29"],
            findings.Select(finding => finding.Message.ToString()["not recorded from ".Length..]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(62)]
    public void DevelopmentPlan_AgreedInTheMonthOrThirtyOneDaysAfterIt_IsKept(int day)
    {
        Assert.Empty(_nobody.Occurs("development-plan-agreed", on: day).Appraise().Findings("MP-2.4"));
    }

    [Fact]
    public void DevelopmentPlan_LaterThanThat_IsAProblem()
    {
        var problem = Assert.Single(_nobody.Occurs("development-plan-agreed", on: 63).Problems());

        Assert.Equal(ProblemCodes.DateAfterPeriod, problem.Code);
    }

    [Fact]
    public void DevelopmentPlan_NoneOrHistory_IsMissing()
    {
        Assert.Equal("development-plan-missing", _nobody.Appraise().Finding("MP-2.4").Code);
        Assert.Equal("development-plan-missing", _nobody.Occurs("development-plan-agreed", on: 0).Appraise().Finding("MP-2.4").Code);
    }

    [Fact]
    public void DevelopmentPlan_LaterThanAShorterTerm_IsAFindingThatCitesIt()
    {
        var finding = _nobody.Occurs("development-plan-agreed", on: 32).Terms("developmentPlanDays", 0).Appraise().Finding("MP-2.4");

        Assert.Equal(["occurrences/O1", "terms/monthly-standard/developmentPlanDays"], finding.Because);
    }

    [Fact]
    public void OtherKinds_DatedAfterTheMonth_AreProblems()
    {
        Assert.Equal(ProblemCodes.DateAfterPeriod, Assert.Single(_nobody.Occurs("weekly-review", on: 32).Problems()).Code);
    }

    [Fact]
    public void Process_InTheCalendarsLastMonth_HasWindowsThatEndWithIt()
    {
        var last = Scenario.For("monthly-standard", "9999-12");

        Assert.Equal(6, last.Appraise().Findings.Count(finding => finding.Clause.StartsWith("MP-2", StringComparison.Ordinal)));
        Assert.Empty(last.Occurs("development-plan-agreed", on: 31).Appraise().Findings("MP-2.4"));
    }
}
