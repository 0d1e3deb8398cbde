using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class AwardTests
{
    private static readonly Scenario _agent = Scenario.For("taobao-service", "2014-05");

    [Theory]
    [InlineData("minor")]
    [InlineData("major")]
    [InlineData("critical")]
    public void Suggestion_WithoutAnyAmount_IsAnAwardOfZeroAndAFinding(string importance)
    {
        var statement = _agent.Occurs("suggestion-adopted", with: [importance]).Appraise();

        Assert.Equal(LineKind.Award, statement.Line("TB-2.9").Kind);
        Assert.Equal(0, statement.Line("TB-2.9").Value);
        Assert.Null(statement.Line("TB-2.9").Max);
        Assert.Equal("award-amount-unset", statement.Finding("TB-2.9").Code);
        Assert.Equal(["occurrences/O1"], statement.Finding("TB-2.9").Because);
    }

    [Theory]
    [InlineData("minor", 50)]
    [InlineData("major", 200.5)]
    [InlineData("critical", 1000)]
    public void Suggestion_TermSet_EarnsTheTerm(string importance, double amount)
    {
        var statement = _agent
            .Occurs("suggestion-adopted", with: [importance])
            .Terms("suggestionAwards", ("minor", 50m), ("major", 200.5m), ("critical", 1000m))
            .Appraise();

        Assert.Equal((decimal)amount, statement.Line("TB-2.9").Value);
        Assert.Equal(["occurrences/O1", "terms/taobao-service/suggestionAwards"], statement.Line("TB-2.9").Because);
        Assert.Empty(statement.Findings("TB-2.9"));
    }

    [Fact]
    public void Suggestion_TermSetForAnotherImportance_IsStillAFinding() =>
        Assert.Single(_agent.Occurs("suggestion-adopted", with: ["major"]).Terms("suggestionAwards", ("minor", 50m)).Appraise().Findings("TB-2.9"));

    [Fact]
    public void Suggestion_AmountRecorded_WinsOverTheTerm()
    {
        var scenario = _agent.Occurs("suggestion-adopted", with: ["minor"], amount: 80).Terms("suggestionAwards", ("minor", 50m));

        Assert.Equal(80, scenario.Appraise().Line("TB-2.9").Value);
    }

    [Fact]
    public void Suggestion_AmountOfZeroRecorded_IsAnAwardOfZeroWithoutAFinding()
    {
        var statement = _agent.Occurs("suggestion-adopted", with: ["minor"], amount: 0).Appraise();

        Assert.Equal(0, statement.Line("TB-2.9").Value);
        Assert.Empty(statement.Findings("TB-2.9"));
    }

    [Fact]
    public void Suggestion_AmountBetweenTwoCents_IsRoundedHalfAwayFromZero() =>
        Assert.Equal(12.35m, _agent.Occurs("suggestion-adopted", with: ["minor"], amount: 12.345m).Appraise().Line("TB-2.9").Value);

    [Fact]
    public void Suggestion_BeforeThePeriod_EarnsNothing() =>
        Assert.Empty(_agent.Occurs("suggestion-adopted", on: 0, with: ["minor"], amount: 9).Appraise().Lines("TB-2.9"));

    [Fact]
    public void Suggestion_WithTwoImportances_IsAProblem() =>
        Assert.NotEmpty(_agent.Occurs("suggestion-adopted", with: ["minor", "major"]).Problems());

    [Fact]
    public void Suggestion_WithoutImportance_IsAProblem() =>
        Assert.Equal("circumstance-required", Assert.Single(_agent.Occurs("suggestion-adopted").Problems()).Code);

    [Fact]
    public void Suggestion_CountAboveOne_IsAProblem() =>
        Assert.Equal("not-allowed", Assert.Single(_agent.Occurs("suggestion-adopted", count: 2, with: ["minor"]).Problems()).Code);

    [Fact]
    public void Suggestion_NegativeAmount_IsAProblem() =>
        Assert.Equal("out-of-range", Assert.Single(_agent.Occurs("suggestion-adopted", with: ["minor"], amount: -1).Problems()).Code);
}
