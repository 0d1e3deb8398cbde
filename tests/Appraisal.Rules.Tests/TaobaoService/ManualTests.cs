using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class ManualTests
{
    private static readonly Scenario _agent = Scenario.For("taobao-service", "2014-05");

    [Theory]
    [InlineData("TB-7.1", "rules", 0, 2)]
    [InlineData("TB-7.2", "initiative", 0, 2)]
    [InlineData("TB-7.3", "ability", 1, 3)]
    [InlineData("TB-7.4", "collaboration", 0, 2)]
    [InlineData("TB-7.5", "knowledge", 1, 3)]
    [InlineData("TB-7.6", "chat-content", 0, 2)]
    public void Criterion_EachLevel_EarnsIt(string clause, string criterion, int lowest, int highest)
    {
        for (var level = lowest; level <= highest; level++)
        {
            var line = _agent.Rates(criterion, level).Appraise().Line(clause);

            Assert.Equal(level, line.Value);
            Assert.Equal(highest, line.Max);
            Assert.Equal([$"ratings/A01/{criterion}/L1"], line.Because);
        }

        Assert.Equal("invalid-level", Assert.Single(_agent.Rates(criterion, highest + 1).Problems()).Code);
        Assert.Equal("invalid-level", Assert.Single(_agent.Rates(criterion, lowest + 0.5m).Problems()).Code);
        Assert.Equal("invalid-level", Assert.Single(_agent.Rates(criterion, lowest - 1).Problems()).Code);
    }

    [Fact]
    public void Criterion_SeveralRaters_EarnsTheirMean()
    {
        var line = _agent.Rates("ability", 1, "L1").Rates("ability", 3, "L2").Rates("ability", 3, "L3").Appraise().Line("TB-7.3");

        Assert.Equal(2.3333333333m, decimal.Round(line.Value, 10));
        Assert.Equal("mean level (1 + 3 + 3) / 3 = 2.3333333333", line.How.ToString());
    }

    [Fact]
    public void Criterion_NotRated_EarnsNothingAndIsAFinding()
    {
        var statement = _agent.Appraise();

        Assert.Equal(0, statement.Line("TB-7.3").Value);
        Assert.Equal("missing-input", statement.Finding("TB-7.3").Code);
        Assert.False(statement.Complete);
    }

    [Fact]
    public void Manual_LowestLevels_AreLiftedToSix()
    {
        var statement = Rated(0, 0, 1, 0, 1, 0).Appraise();

        var lines = statement.Lines("TB-5.5");
        Assert.Equal([LineKind.Section, LineKind.Pay], lines.Select(line => line.Kind));
        Assert.Equal([4, 360], lines.Select(line => line.Value));
        Assert.Equal("2 points, at least 6: 4 added", lines[0].How.ToString());
        Assert.Equal(6, statement.Figure("manualScore"));
    }

    [Theory]
    [InlineData(1, 1, 6)]
    [InlineData(2, 1, 7)]
    public void Manual_AtOrAboveTheFloor_StaysAsItIs(int rules, int initiative, int points)
    {
        var statement = Rated(rules, initiative, 1, 1, 1, 1).Appraise();

        Assert.Equal(points * 60, statement.Line("TB-5.5").Value);
        Assert.Equal(points, statement.Figure("manualScore"));
    }

    [Fact]
    public void Manual_HighestLevels_AreFourteenAndPaidEightHundredAndForty()
    {
        var statement = Rated(2, 2, 3, 2, 3, 2).Appraise();

        Assert.Equal(840, statement.Line("TB-5.5").Value);
        Assert.Equal("14 points x 60 = 840", statement.Line("TB-5.5").How.ToString());
    }

    [Fact]
    public void Manual_OneCriterionNotRated_HasNoFloor()
    {
        var statement = _agent.Rates("rules", 0).Rates("initiative", 0).Rates("ability", 1).Rates("collaboration", 0).Rates("knowledge", 1).Appraise();

        Assert.Equal(120, statement.Line("TB-5.5").Value);
        Assert.Equal(2, statement.Figure("manualScore"));
    }

    [Fact]
    public void Manual_OverriddenMaximum_TakesTheRestAway()
    {
        var statement = Rated(2, 2, 3, 2, 3, 2).Terms("manualMaximum", 12.5m).Appraise();

        Assert.Equal([-1.5m, 750], statement.Lines("TB-5.5").Select(line => line.Value));
        Assert.Equal("14 points, at most 12.5: 1.5 taken away", statement.Lines("TB-5.5")[0].How.ToString());
        Assert.Equal(12.5m, statement.Figure("manualScore"));
    }

    [Fact]
    public void Manual_OverriddenMaximumWithAMissingRating_StillLimits() =>
        Assert.Equal(3, _agent.Rates("ability", 3).Rates("knowledge", 3).Terms("manualMinimum", 0m).Terms("manualMaximum", 3m).Appraise().Figure("manualScore"));

    [Fact]
    public void Manual_MinimumAboveTheMaximum_IsAProblem() =>
        Assert.Equal("invalid-term", Assert.Single(_agent.Terms("manualMinimum", 15m).Problems()).Code);

    [Fact]
    public void Manual_ThirdsOfPoints_ArePaidRoundedOnce()
    {
        var statement = Rated(2, 2, 3, 2, 3, 2).Terms("manualPointValue", 0.5m).Rates("rules", 0, "L2").Rates("rules", 0, "L3").Appraise();

        Assert.Equal(6.33m, statement.Line("TB-5.5").Value);
    }

    private static Scenario Rated(int rules, int initiative, int ability, int collaboration, int knowledge, int chat) => _agent
        .Rates("rules", rules)
        .Rates("initiative", initiative)
        .Rates("ability", ability)
        .Rates("collaboration", collaboration)
        .Rates("knowledge", knowledge)
        .Rates("chat-content", chat);
}
