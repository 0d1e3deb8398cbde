using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.HotlineProcessor;

/// <summary>HP-3: overdue tickets against tickets processed.</summary>
public sealed class TimelinessTests
{
    private static readonly Scenario _month = FlawlessMonth.Of("hotline-processor").Remeasures("tickets-processed", 300);

    public static TheoryData<decimal, decimal> Banded { get; } = new()
    {
        { 0m, 10m }, { 6m, 10m }, { 7m, 6.5m }, { 30m, 6.5m }, { 31m, 0m }, { 300m, 0m },
    };

    [Theory]
    [InlineData(0, "10")]
    [InlineData(1, "9.966666666666666666666666667")]
    [InlineData(150, "5")]
    [InlineData(300, "0")]
    public void Timeliness_ShareOverdue_CostsItsShareOfThePoints(int overdue, string points) => Assert.Equal(
        points, PlainPoints.Number(_month.Remeasures("tickets-overdue", overdue).Appraise().Line("HP-3").Value));

    [Theory]
    [MemberData(nameof(Banded))]
    public void Timeliness_Bands_IncludeTheirUpperEnd(decimal overdue, decimal points)
    {
        var line = _month.Remeasures("tickets-overdue", overdue).Terms("timelinessBands", Bands((0.02m, 10), (0.1m, 6.5m))).Appraise().Line("HP-3");

        Assert.Equal((points, 10m), (line.Value, line.Max));
        Assert.Contains("terms/hotline-processor/timelinessBands", line.Because);
    }

    [Fact]
    public void Bands_OutOfOrder_AreRefused()
    {
        var problem = Assert.Single(_month.Terms("timelinessBands", Bands((0.1m, 6.5m), (0.02m, 10))).Problems());

        Assert.Equal("invalid-term", problem.Code);
    }

    [Fact]
    public void Overdue_AboveProcessed_IsRefused()
    {
        var problem = Assert.Single(_month.Remeasures("tickets-overdue", 301).Problems());

        Assert.Equal("out-of-range", problem.Code);
    }

    [Fact]
    public void Timeliness_NothingProcessed_ScoresNothingWithAFinding()
    {
        var statement = _month.Remeasures("tickets-processed", 0).Appraise();

        Assert.Equal(0, statement.Line("HP-3").Value);
        Assert.NotNull(statement.Finding("HP-3", "no-tickets"));
        Assert.Empty(statement.Findings("HP-1"));
        Assert.True(statement.Complete);
    }

    [Fact]
    public void Timeliness_EitherFigureMissing_ScoresNothingAndIsMissing()
    {
        var withoutOverdue = _month.Lacks("tickets-overdue").Appraise();
        var withoutBoth = _month.Lacks("tickets-overdue").Lacks("tickets-processed").Appraise();

        Assert.Equal(0, withoutOverdue.Line("HP-3").Value);
        Assert.Single(withoutOverdue.Findings("HP-3"));
        Assert.Equal(0, withoutBoth.Line("HP-3").Value);
        Assert.Equal(2, withoutBoth.Findings("HP-3").Count);
    }

    private static TermValue.List Bands(params (decimal UpTo, decimal Points)[] bands) => new(bands
        .Select(TermValue (band) => new TermValue.Map(
        [
            KeyValuePair.Create<string, TermValue>("upTo", new TermValue.Number(band.UpTo)),
            KeyValuePair.Create<string, TermValue>("points", new TermValue.Number(band.Points)),
        ]))
        .ToValueList());
}
