using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.InfoGuide;

/// <summary>IG-2: what training, scripts and the knowledge base have beyond a cost per event.</summary>
public sealed class KeyWorkTests
{
    private static readonly Scenario _month = FlawlessMonth.Of("info-guide");

    public static TheoryData<decimal, decimal> Recordings { get; } = new()
    {
        { 0m, 0m }, { 39m, 0m }, { 40m, 0m }, { 41m, 0.5m }, { 59m, 9.5m }, { 60m, 10m }, { 61m, 10m },
    };

    public static TheoryData<decimal, decimal> KnowledgeBase { get; } = new() { { 0m, 5m }, { 1.25m, 3.75m }, { 5m, 0m }, { 5.01m, 0m }, { 80m, 0m } };

    [Theory]
    [MemberData(nameof(Recordings))]
    public void Training_RecordingsShortOf60_CostHalfAPointEach(decimal recordings, decimal points) =>
        Assert.Equal(points, _month.Remeasures("recordings-checked", recordings).Appraise().PointsOf("IG-2.1"));

    [Fact]
    public void Training_RecordingsNotCounted_ScoreNothingAndAreMissing()
    {
        var statement = _month.Lacks("recordings-checked").Occurs("training-ineffective").Appraise();

        Assert.Equal((0m, 80m, false), (statement.PointsOf("IG-2.1"), statement.Score, statement.Complete));
        Assert.NotNull(statement.Finding("IG-2.1", "missing-input"));
    }

    [Theory]
    [InlineData("script-not-prepared")]
    [InlineData("staff-not-trained")]
    [InlineData("feedback-complaint")]
    public void Scripts_VoidingEvent_TakesTheWholeItemWhateverElseCosts(string kind)
    {
        var alone = _month.Occurs(kind).Appraise();
        var beside = _month
            .Occurs("script-wrong", count: 2)
            .Occurs(kind, count: 3)
            .Occurs("improvement-missing")
            .Occurs("staff-not-trained", on: 9)
            .Appraise();

        Assert.Equal((0m, 85m), (alone.PointsOf("IG-2.2"), alone.Score));
        Assert.Equal((0m, 85m), (beside.PointsOf("IG-2.2"), beside.Score));
        Assert.Equal(4, beside.Lines("IG-2.2").Count(line => line.Kind == LineKind.Deduction));
        Assert.Equal(85, beside.Lines.Sum(line => line.Value));
    }

    [Theory]
    [MemberData(nameof(KnowledgeBase))]
    public void KnowledgeBase_PointsGiven_LowerItDownToZero(decimal given, decimal points)
    {
        var statement = _month.Measures("knowledge-base-deduction", given).Appraise();

        Assert.Equal((points, true), (statement.PointsOf("IG-2.3"), statement.Complete));
        Assert.Equal(85 + points, statement.Score);
    }
}
