using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.InfoGuide;

/// <summary>IG-1: service quality, error rate and exams of the team, and the gate over them.</summary>
public sealed class TeamResultTests
{
    private static readonly Scenario _month = FlawlessMonth.Of("info-guide");

    /// <summary>Service quality, and the team's result with 30 + 10 and with 0 + 0 points beside it: replaced, then under a ceiling.</summary>
    public static TheoryData<decimal, decimal, decimal, decimal, decimal> Gates { get; } = new()
    {
        { 0m, 0m, 0m, 0m, 0m },
        { 25.99m, 0m, 0m, 0m, 0m },
        { 26m, 40m, 40m, 40m, 26m },
        { 27.99m, 40m, 40m, 40m, 27.99m },
        { 28m, 68m, 28m, 68m, 28m },
        { 30m, 70m, 30m, 70m, 30m },
    };

    public static TheoryData<decimal, decimal> ErrorRates { get; } = new()
    {
        { 0m, 30m }, { 0.0199m, 30m }, { 0.02m, 30m }, { 0.0201m, 29.9m }, { 0.035m, 15m }, { 0.0499m, 0.1m }, { 0.05m, 0m }, { 0.0501m, 0m }, { 1m, 0m },
    };

    [Theory]
    [MemberData(nameof(Gates))]
    public void Gate_OfServiceQuality_ReplacesOrLimitsTheSum(
        decimal quality, decimal replacedHigh, decimal replacedLow, decimal limitedHigh, decimal limitedLow)
    {
        var high = _month.Remeasures("service-score", quality, of: "M1").Remeasures("service-score", quality, of: "M2");
        var low = high
            .Remeasures("service-error-rate", 0.05m)
            .Remeasures("exam-score", 0, of: "M1")
            .Remeasures("exam-score", 0, of: "M2");

        Assert.Equal(replacedHigh, Result(high));
        Assert.Equal(replacedLow, Result(low));
        Assert.Equal(limitedHigh, Result(high.Terms("qualityGate", "ceiling")));
        Assert.Equal(limitedLow, Result(low.Terms("qualityGate", "ceiling")));
    }

    [Theory]
    [InlineData("replace", true)]
    [InlineData("ceiling", false)]
    public void Gate_HasALine_OnlyWhenItMakesADifference(string gate, bool differs)
    {
        // 26 + 0 + 10 = 36 of 40.
        var statement = _month
            .Remeasures("service-score", 22, of: "M1")
            .Remeasures("service-error-rate", 0.05m)
            .Terms("qualityGate", gate)
            .Appraise();

        Assert.Equal(26, statement.Line("IG-1.1").Value);
        Assert.Equal(differs ? [4m] : [], statement.Lines("IG-1.4").Select(line => line.Value));
        Assert.All(statement.Lines("IG-1.4"), line => Assert.Equal(LineKind.Section, line.Kind));
        Assert.Equal(differs ? 60 : 56, statement.Score);
    }

    [Fact]
    public void Gate_MeanAHairBelow28_IsBelow()
    {
        var statement = _month
            .Team("T2", guide: "A01", members: ["M3"])
            .Remeasures("service-score", 28, of: "M1")
            .Remeasures("service-score", 28, of: "M2")
            .Measures("service-score", 27.99999999999999999999999999m, of: "M3")
            .Measures("exam-score", 100, of: "M3")
            .Appraise();

        Assert.Equal(60, statement.Score);
    }

    [Theory]
    [MemberData(nameof(ErrorRates))]
    public void ErrorRate_FromTwoToFivePercent_EarnsPointsOnTheLine(decimal rate, decimal points)
    {
        var line = _month.Remeasures("service-error-rate", rate).Appraise().Line("IG-1.2");

        Assert.Equal((points, 30m), (line.Value, line.Max));
    }

    [Fact]
    public void ErrorRate_NotMeasured_ScoresNothingAndIsMissing()
    {
        var statement = _month.Lacks("service-error-rate").Appraise();

        Assert.Equal((60m, false), (statement.Score, statement.Complete));
        Assert.NotNull(statement.Finding("IG-1.2", "missing-input"));
    }

    [Fact]
    public void Exam_MembersMean_EarnsATenth() =>
        Assert.Equal(8.75m, _month.Remeasures("exam-score", 75, of: "M2").Appraise().Line("IG-1.3").Value);

    private static decimal Result(Scenario month)
    {
        var statement = month.Appraise();
        var result = statement.Lines.Where(line => line.Clause.StartsWith("IG-1.", StringComparison.Ordinal)).Sum(line => line.Value);
        Assert.Equal(statement.Score, result + 20);
        return result;
    }
}
