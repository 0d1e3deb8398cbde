using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class HandoverTests
{
    private static readonly Scenario _agent = Scenario.For("taobao-service", "2014-05");

    private static readonly ValueList<string> _loss = ["loss"];

    [Theory]
    [InlineData("loss")]
    [InlineData("customer-impact")]
    public void Failure_First_IsFinedFifty(string harm)
    {
        var statement = _agent.Occurs("handover-failure", with: [harm]).Appraise();

        var line = statement.Line("TB-3.3");
        Assert.Equal(LineKind.Fine, line.Kind);
        Assert.Equal(-50, line.Value);
        Assert.Equal("1st time: 50", line.How.ToString());
        Assert.Equal(["occurrences/O1"], line.Because);
        Assert.False(statement.Separation);
        Assert.Empty(statement.Findings("TB-3.3"));
    }

    [Fact]
    public void Failures_Four_AreFinedFiftyThenAHundredThenSeparate()
    {
        var statement = _agent
            .Occurs("handover-failure", on: 3, with: _loss)
            .Occurs("handover-failure", on: 1, with: _loss)
            .Occurs("handover-failure", on: 4, with: ["loss", "customer-impact"])
            .Occurs("handover-failure", on: 2, with: _loss)
            .Appraise();

        Assert.Equal([-50, -100, 0, 0], statement.Lines("TB-3.3").Select(line => line.Value));
        Assert.Equal(
            [LineKind.Fine, LineKind.Fine, LineKind.Separation, LineKind.Separation], statement.Lines("TB-3.3").Select(line => line.Kind));
        Assert.Equal(
            ["1st time: 50", "2nd time: 50 x 2 = 100", "3rd time: separation, no further fine", "4th time: separation, no further fine"],
            statement.Lines("TB-3.3").Select(line => line.How.ToString()));
        Assert.Equal(150, statement.Figure("fines"));
        Assert.True(statement.Separation);
    }

    [Fact]
    public void Failures_OnOneDay_AreOrderedByIdAsText()
    {
        var statement = _agent
            .Occurs("handover-failure", on: 1, with: _loss, id: "O9")
            .Occurs("handover-failure", on: 1, with: _loss, id: "O10")
            .Appraise();

        Assert.Equal(["occurrences/O10"], statement.Lines("TB-3.3")[0].Because);
        Assert.Equal(-100, statement.Lines("TB-3.3")[1].Value);
    }

    [Fact]
    public void Failure_CountOfTwo_TakesTwoPositionsOnOneLine()
    {
        var line = _agent.Occurs("handover-failure", count: 2, with: _loss).Appraise().Line("TB-3.3");

        Assert.Equal(-150, line.Value);
        Assert.Equal("1st time: 50, 2nd time: 50 x 2 = 100, together 150", line.How.ToString());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1000000)]
    public void Failure_CountReachingTheThird_FinesAHundredAndFiftyAndSeparates(int count)
    {
        var statement = _agent.Occurs("handover-failure", count: count, with: _loss).Appraise();

        Assert.Equal([LineKind.Fine, LineKind.Separation], statement.Lines("TB-3.3").Select(line => line.Kind));
        Assert.Equal([-150, 0], statement.Lines("TB-3.3").Select(line => line.Value));
        Assert.True(statement.Separation);
    }

    [Fact]
    public void Failure_OneInHistory_IsTheSecondAndCitesIt()
    {
        var result = _agent
            .Occurs("handover-failure", new DateOnly(2014, 4, 1), with: _loss)
            .Occurs("handover-failure", on: 1, with: _loss)
            .AppraiseAll();

        var line = result.Statements[0].Line("TB-3.3");
        Assert.Equal(-100, line.Value);
        Assert.Equal(["occurrences/O1", "occurrences/O2"], line.Because);
        Assert.Empty(result.Unused);
    }

    [Fact]
    public void Failure_BeforeThePolicyCameIntoForce_TakesNoPosition()
    {
        var result = _agent
            .Occurs("handover-failure", new DateOnly(2014, 3, 31), with: _loss)
            .Occurs("handover-failure", on: 1, with: _loss)
            .AppraiseAll();

        Assert.Equal(-50, result.Statements[0].Line("TB-3.3").Value);
        Assert.Equal("dated before the scheme came into force", result.WhyUnused("occurrences/O1"));
    }

    [Fact]
    public void Failures_InHistoryAlone_NeitherFineNorSeparate()
    {
        var result = _agent.Occurs("handover-failure", on: 0, count: 3, with: _loss).AppraiseAll();

        Assert.Empty(result.Statements[0].Lines("TB-3.3"));
        Assert.False(result.Statements[0].Separation);
        Assert.Equal("dated before the period", result.WhyUnused("occurrences/O1"));
    }

    [Fact]
    public void Failure_AfterALongHistory_SeparatesAndLeavesNoneOfItUnused()
    {
        var scenario = Enumerable.Range(1, 6).Aggregate(_agent, (s, day) => s.Occurs("handover-failure", new DateOnly(2014, 4, day), with: _loss));

        var result = scenario.Occurs("handover-failure", on: 1, with: _loss).Occurs("handover-failure", on: 2, with: _loss).AppraiseAll();

        var lines = result.Statements[0].Lines("TB-3.3");
        Assert.Equal(["7th time: separation, no further fine", "8th time: separation, no further fine"], lines.Select(line => line.How.ToString()));
        Assert.Equal(7, lines[0].Because.Count);
        Assert.Equal(["occurrences/O1", "occurrences/O2", "occurrences/O8"], lines[1].Because);
        Assert.Empty(result.Unused);
        Assert.Equal(0, result.Statements[0].Figure("fines"));
    }

    [Fact]
    public void Failure_WithoutHarm_IsAFindingAndTakesNoPosition()
    {
        var statement = _agent.Occurs("handover-failure", on: 1).Occurs("handover-failure", on: 2, with: _loss).Appraise();

        Assert.Equal("handover-failure", statement.Finding("TB-3.3").Code);
        Assert.Equal(["occurrences/O1"], statement.Finding("TB-3.3").Because);
        Assert.Equal(-50, statement.Line("TB-3.3").Value);
    }

    [Fact]
    public void Failure_OfAColleague_TakesNoPosition()
    {
        var scenario = _agent.Appraises("A02").Occurs("handover-failure", on: 1, with: _loss, of: "A02").Occurs("handover-failure", on: 2, with: _loss);

        Assert.Equal(-50, scenario.Appraise().Line("TB-3.3").Value);
        Assert.Equal(-50, scenario.Appraise("A02").Line("TB-3.3").Value);
    }

    [Fact]
    public void Failure_OverriddenTerms_ChangeFineAndSeparation()
    {
        var scenario = _agent
            .Occurs("handover-failure", on: 1, count: 4, with: _loss)
            .Terms("handoverFine", 60m)
            .Terms("handoverRepeatFactor", 1.5m)
            .Terms("handoverSeparationAt", 4m);

        var lines = scenario.Appraise().Lines("TB-3.3");
        Assert.Equal([-240, 0], lines.Select(line => line.Value));
        Assert.Equal("1st time: 60, 2nd to 3rd time: 60 x 1.5 x 2 = 180, together 240", lines[0].How.ToString());
    }

    [Fact]
    public void Failure_SeparationFromTheFirst_IsNotFined()
    {
        var lines = _agent.Occurs("handover-failure", with: _loss).Terms("handoverSeparationAt", 1m).Appraise().Lines("TB-3.3");

        Assert.Equal(LineKind.Separation, Assert.Single(lines).Kind);
    }

    [Fact]
    public void Failures_Thousands_AreTakenInInReasonableTime()
    {
        var failures = Enumerable.Range(0, 5000)
            .Select(i => new Occurrence($"O{i}", Scenario.FirstEmployee, "handover-failure", new DateOnly(2014, 4, 1).AddDays(i % 61)) { Circumstances = _loss })
            .ToValueList();

        var statement = Scenario.Of(_agent.Input with { Occurrences = failures }).Appraise();

        Assert.All(statement.Lines("TB-3.3").Skip(1), line => Assert.Equal(3, line.Because.Count));
        Assert.True(statement.Separation);
    }
}
