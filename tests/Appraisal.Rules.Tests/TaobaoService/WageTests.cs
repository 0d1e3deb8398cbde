using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class WageTests
{
    private static readonly Scenario _agent = Scenario.For("taobao-service", "2014-05");

    [Fact]
    public void Wage_NothingRecorded_IsBaseAndMealOnOneLineEach()
    {
        var lines = _agent.Appraise().Lines("TB-5.1");

        Assert.Equal([2100, 420], lines.Select(line => line.Value));
        Assert.All(lines, line => Assert.Equal(LineKind.Pay, line.Kind));
        Assert.Equal(["base salary: 40% x 5250 = 2100", "meal allowance: 8% x 5250 = 420"], lines.Select(line => line.How.ToString()));
        Assert.All(lines, line => Assert.Empty(line.Because));
    }

    [Fact]
    public void Wage_EqualShares_AreStillTwoLines()
    {
        var scenario = _agent.Terms("wageShares", ("base", 24m), ("meal", 24m));

        Assert.Equal([1260, 1260], scenario.Appraise().Lines("TB-5.1").Select(line => line.Value));
    }

    [Fact]
    public void Wage_OverriddenReferenceWage_IsRoundedOnEachLineAndCited()
    {
        var statement = _agent.Terms("referenceWage", 3333.33m).Appraise();

        Assert.Equal([1333.33m, 266.67m], statement.Lines("TB-5.1").Select(line => line.Value));
        Assert.Equal("base salary: 40% x 3333.33 = 1333.332, rounded to 1333.33", statement.Lines("TB-5.1")[0].How.ToString());
        Assert.Equal(["terms/taobao-service/referenceWage"], statement.Lines("TB-5.1")[0].Because);
        Assert.Equal(1600m, statement.Figure("gross"));
    }

    [Fact]
    public void Shares_ThatDoNotAddUp_AreAProblemAtTheTerm()
    {
        var problem = Assert.Single(_agent.Terms("wageShares", ("meal", 9m)).Problems());

        Assert.Equal("weights-do-not-add-up", problem.Code);
        Assert.EndsWith("wageShares", problem.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Attendance_NoDayAbsent_PaysItsShare()
    {
        var line = _agent.Measures("absence-days", 0).Appraise().Line("TB-5.2");

        Assert.Equal(157.5m, line.Value);
        Assert.Equal(["measurements/A01/absence-days"], line.Because);
    }

    [Theory]
    [InlineData(0.0001)]
    [InlineData(0.5)]
    [InlineData(31)]
    public void Attendance_AnyAbsence_PaysNothing(double days)
    {
        var statement = _agent.Measures("absence-days", (decimal)days).Appraise();

        Assert.Equal(0, statement.Line("TB-5.2").Value);
        Assert.Empty(statement.Findings("TB-5.2"));
    }

    [Fact]
    public void Attendance_NotRecorded_PaysNothingAndIsAFinding()
    {
        var statement = _agent.Appraise();

        Assert.Equal(0, statement.Line("TB-5.2").Value);
        Assert.Equal("missing-input", statement.Finding("TB-5.2").Code);
        Assert.Contains("absence-days", statement.Finding("TB-5.2").Message.ToString(), StringComparison.Ordinal);
        Assert.False(statement.Complete);
    }

    [Fact]
    public void Attendance_OverriddenAbsence_AllowsItExactly()
    {
        var scenario = _agent.Terms("fullAttendanceAbsence", 0.5m);

        Assert.Equal(157.5m, scenario.Measures("absence-days", 0.5m).Appraise().Line("TB-5.2").Value);
        Assert.Equal(0, scenario.Measures("absence-days", 0.51m).Appraise().Line("TB-5.2").Value);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.1)]
    [InlineData(1234, 123.4)]
    public void Commission_LabelsPrinted_PaysATenthOfAYuanEach(int labels, double pay)
    {
        var line = _agent.Measures("labels-printed", labels).Appraise().Line("TB-5.3");

        Assert.Equal((decimal)pay, line.Value);
        Assert.Equal(LineKind.Pay, line.Kind);
    }

    [Fact]
    public void Commission_NotRecorded_PaysNothingAndIsAFinding()
    {
        var statement = _agent.Appraise();

        Assert.Equal(0, statement.Line("TB-5.3").Value);
        Assert.Equal("missing-input", statement.Finding("TB-5.3").Code);
    }

    [Fact]
    public void Commission_HalfALabel_IsAProblem() =>
        Assert.Equal("out-of-range", Assert.Single(_agent.Measures("labels-printed", 0.5m).Problems()).Code);

    [Fact]
    public void Commission_OverriddenRate_IsRoundedHalfAwayFromZero() =>
        Assert.Equal(0.13m, _agent.Terms("commissionPerLabel", 0.125m).Measures("labels-printed", 1).Appraise().Line("TB-5.3").Value);
}
