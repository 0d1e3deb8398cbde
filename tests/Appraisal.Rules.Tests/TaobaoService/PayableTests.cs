using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class PayableTests
{
    private static readonly Scenario _agent = Scenario.For("taobao-service", "2014-05");

    [Fact]
    public void Figures_NothingRecorded_AreBaseAndMeal()
    {
        var statement = _agent.Appraise();

        Assert.Equal(["performanceScore", "manualScore", "gross", "fines", "payable"], statement.Figures.Select(figure => figure.Name));
        Assert.Equal([0, 0, 2520, 0, 2520], statement.Figures.Select(figure => figure.Value!.Value));
        Assert.Null(statement.Score);
        Assert.Null(statement.Max);
        Assert.Null(statement.Grade);
    }

    [Fact]
    public void Figures_AwardsAndFines_CountOnTheirSides()
    {
        var statement = _agent
            .Occurs("suggestion-adopted", with: ["minor"], amount: 80)
            .Occurs("special-express-delayed", amount: 30)
            .Appraise();

        Assert.Equal(2600, statement.Figure("gross"));
        Assert.Equal(30, statement.Figure("fines"));
        Assert.Equal(2570, statement.Figure("payable"));
    }

    [Fact]
    public void Payable_FinesEqualToGross_IsZeroWithoutAFinding()
    {
        var statement = _agent
            .Occurs("label-misprinted", count: 5, amount: 1000)
            .Occurs("special-express-delayed", amount: 20)
            .Appraise();

        Assert.Equal(2520, statement.Figure("fines"));
        Assert.Equal(0, statement.Figure("payable"));
        Assert.Empty(statement.Findings("TB-5.6"));
    }

    [Fact]
    public void Payable_FinesACentAboveGross_IsZeroAndTellsTheRest()
    {
        var statement = _agent
            .Occurs("label-misprinted", count: 5, amount: 1000)
            .Occurs("special-express-delayed", amount: 20.01m)
            .Appraise();

        var finding = statement.Finding("TB-5.6");
        Assert.Equal("fines-exceed-gross", finding.Code);
        Assert.Equal("fines of 2520.01 exceed the gross pay of 2520: nothing is paid, 0.01 is left over", finding.Message.ToString());
        Assert.Equal(["occurrences/O1", "occurrences/O2"], finding.Because);
        Assert.Equal(0, statement.Figure("payable"));
        Assert.Equal(2520.01m, statement.Figure("fines"));
    }

    [Fact]
    public void Statement_EverythingRecorded_IsComplete()
    {
        var statement = _agent
            .Measures("absence-days", 0)
            .Measures("labels-printed", 100)
            .Measures("inquiry-conversion-rate", 0.5m)
            .Measures("sales", 60000)
            .Measures("average-order-value", 130)
            .Measures("average-response-seconds", 40)
            .Measures("reply-rate", 0.9m)
            .Rates("rules", 1)
            .Rates("initiative", 1)
            .Rates("ability", 2)
            .Rates("collaboration", 1)
            .Rates("knowledge", 2)
            .Rates("chat-content", 1)
            .Appraise();

        Assert.True(statement.Complete);
        Assert.Empty(statement.Findings);
        Assert.Equal(
            ["TB-5.1", "TB-5.1", "TB-5.2", "TB-5.3", "TB-5.4", "TB-5.5", "TB-6.1", "TB-6.2", "TB-6.3", "TB-6.4", "TB-6.5", "TB-7.1", "TB-7.2", "TB-7.3", "TB-7.4", "TB-7.5", "TB-7.6"],
            statement.Lines.Select(line => line.Clause));
    }
}
