using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.HotlineProcessor;

/// <summary>HP-2.1 and HP-2.2: tickets audited, suggestions.</summary>
public sealed class KeyWorkTests
{
    private static readonly Scenario _month = FlawlessMonth.Of("hotline-processor");

    public static TheoryData<decimal, decimal> Audited { get; } = new()
    {
        { 0m, 0m }, { 349m, 0m }, { 350m, 0m }, { 351m, 0.0375m }, { 500m, 5.625m }, { 749m, 14.9625m }, { 750m, 15m }, { 751m, 15m },
    };

    public static TheoryData<decimal, decimal> AuditedInProportion { get; } = new() { { 349m, 0m }, { 350m, 7m }, { 500m, 10m }, { 750m, 15m } };

    [Theory]
    [MemberData(nameof(Audited))]
    public void Audit_RatioTo500_EarnsPointsOnTheLine(decimal tickets, decimal points) =>
        Assert.Equal(points, _month.Remeasures("tickets-audited", tickets).Appraise().Line("HP-2.1").Value);

    [Theory]
    [MemberData(nameof(AuditedInProportion))]
    public void Audit_LinearFromProportional_StepsAtTheLowerBound(decimal tickets, decimal points) =>
        Assert.Equal(points, _month.Remeasures("tickets-audited", tickets).Terms("linearFrom", "proportional").Appraise().Line("HP-2.1").Value);

    [Fact]
    public void Audit_RatioBelow70PercentByAHair_EarnsNothing() =>
        Assert.Equal(0, _month.Terms("auditBase", 10_000).Remeasures("tickets-audited", 6_999).Appraise().Line("HP-2.1").Value);

    [Fact]
    public void Audit_NotCounted_ScoresNothingAndIsMissing()
    {
        var statement = _month.Lacks("tickets-audited").Appraise();

        Assert.Equal((85m, false), (statement.Score, statement.Complete));
        Assert.NotNull(statement.Finding("HP-2.1", "missing-input"));
    }

    [Theory]
    [InlineData(0, 0, 4)]
    [InlineData(1, 0, 6)]
    [InlineData(2, 0, 8)]
    [InlineData(3, 0, 10)]
    [InlineData(9, 0, 10)]
    [InlineData(9, 1, 8)]
    [InlineData(0, 2, 0)]
    [InlineData(0, 3, 0)]
    public void Suggestions_MissingAndLate_Cost2Each(int effective, int late, int points)
    {
        var scenario = _month.Remeasures("effective-suggestions", effective);
        if (late > 0) scenario = scenario.Occurs("suggestion-late", count: late);

        Assert.Equal(points, scenario.Appraise().PointsOf("HP-2.2"));
    }

    [Fact]
    public void Suggestions_NotCounted_ScoreNothingWhateverWasLate()
    {
        var statement = _month.Lacks("effective-suggestions").Occurs("suggestion-late").Appraise();

        Assert.Equal(0, statement.PointsOf("HP-2.2"));
        Assert.Equal((90m, false), (statement.Score, statement.Complete));
        Assert.NotNull(statement.Finding("HP-2.2", "missing-input"));
    }
}
