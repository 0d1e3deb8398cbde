using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.InfoShiftLeader;

/// <summary>IL-2: what on-site and people management have beyond a cost per event.</summary>
public sealed class ManagementTests
{
    private static readonly Scenario _month = FlawlessMonth.Of("info-shift-leader");

    public static TheoryData<decimal, decimal> Recordings { get; } = new()
    {
        { 0m, 0m }, { 49m, 0m }, { 50m, 0m }, { 51m, 0.5m }, { 59m, 4.5m }, { 60m, 5m }, { 75m, 5m },
    };

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Monitoring_FaultConcealed_VoidsThisItemAlone(int count)
    {
        var statement = _month
            .Occurs("fault-concealed", count: count)
            .Occurs("fault-not-reported", count: 2)
            .Occurs("fault-record-incomplete")
            .Occurs("floor-noise")
            .Appraise();

        Assert.Equal(0, statement.PointsOf("IL-2.2"));
        Assert.Equal(4, statement.PointsOf("IL-2.1"));
        Assert.Equal(96, statement.Score);
        Assert.Equal(
            ["occurrences/O1", "occurrences/O2", "occurrences/O3"],
            statement.Lines("IL-2.2").SelectMany(line => line.Because).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Monitoring_ConcealedTwice_CostsNoMoreThanTheItem()
    {
        var statement = _month.Occurs("fault-concealed").Occurs("fault-concealed", on: 2).Appraise();

        Assert.Equal(0, statement.PointsOf("IL-2.2"));
        Assert.Equal(97, statement.Score);
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public void People_RecordingsShortOf60_CostHalfAPointEach(decimal recordings, decimal points)
    {
        var statement = _month.Remeasures("recordings-checked", recordings).Appraise();

        Assert.Equal(points, statement.PointsOf("IL-2.4"));
        Assert.Equal(95 + points, statement.Score);
        Assert.Equal(["measurements/A01/recordings-checked"], statement.Lines("IL-2.4").Single(line => line.Kind == LineKind.Deduction).Because);
    }

    [Fact]
    public void People_RecordingsNotCounted_ScoreNothingAndAreMissing()
    {
        var statement = _month.Lacks("recordings-checked").Occurs("slacking").Appraise();

        Assert.Equal(0, statement.PointsOf("IL-2.4"));
        Assert.Equal((95m, false), (statement.Score, statement.Complete));
        Assert.NotNull(statement.Finding("IL-2.4", "missing-input"));
    }

    [Fact]
    public void People_ComplaintOverAWrongAnswer_CostsTwoAndNotThree() =>
        Assert.Equal(3, _month.Occurs("wrong-answer-complaint").Appraise().PointsOf("IL-2.4"));

    [Fact]
    public void People_AgentsBusyTogether_AreTwoAtLeast()
    {
        Assert.Equal(["out-of-range"], _month.Occurs("agents-busy-together", amount: 1).Problems().Select(problem => problem.Code));
        Assert.Empty(_month.Occurs("agents-busy-together", amount: 2).Problems());
        Assert.Equal(4.5m, _month.Occurs("agents-busy-together", amount: 7).Appraise().PointsOf("IL-2.4"));
    }
}
