using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>Points given for attendance, which are optional, and the floor of totals at 0.</summary>
public sealed class AttendanceAndFloorTests
{
    [Theory]
    [InlineData("hotline-shift-leader", "HL-5", "HL-7", 100)]
    [InlineData("hotline-guide", "HG-5", "HG-6", 100)]
    [InlineData("info-shift-leader", "IL-5", "IL-6", 100)]
    [InlineData("info-guide", "IG-3", "IG-4", 90)]
    public void Attendance_PointsGiven_LowerTheTotalDownToZero(string scheme, string clause, string total, int maximum)
    {
        foreach (var given in (decimal[])[0, 3.5m, maximum, maximum + 0.01m, 250])
        {
            var statement = FlawlessMonth.Of(scheme).Measures("attendance-deduction", given).Appraise();

            Assert.Equal(Math.Max(0, maximum - given), statement.Score);
            Assert.Equal(-given, statement.Line(clause).Value);
            Assert.Equal(Math.Max(0, given - maximum), statement.PointsOf(total));
            Assert.Equal(given > maximum ? 1 : 0, statement.Lines(total).Count);
            Assert.True(statement.Complete);
        }
    }

    [Fact]
    public void Attendance_OfAProcessor_LowersItsOwnItemDownToZero()
    {
        foreach (var given in (decimal[])[0, 3.5m, 5, 5.01m, 250])
        {
            var statement = FlawlessMonth.Of("hotline-processor").Measures("attendance-deduction", given).Appraise();

            Assert.Equal(Math.Max(0, 5 - given), statement.PointsOf("HP-5"));
            Assert.Equal(Math.Max(95, 100 - given), statement.Score);
        }
    }

    [Theory]
    [InlineData("hotline-shift-leader")]
    [InlineData("hotline-guide")]
    [InlineData("hotline-processor")]
    [InlineData("info-shift-leader")]
    [InlineData("info-guide")]
    public void Attendance_NegativePoints_AreRefused(string scheme)
    {
        var problem = Assert.Single(FlawlessMonth.Of(scheme).Measures("attendance-deduction", -0.5m).Problems());

        Assert.Equal("out-of-range", problem.Code);
    }

    [Fact]
    public void Floor_SeveralKindsOfDeductions_GivesBackTheirSum()
    {
        var statement = FlawlessMonth.Of("hotline-shift-leader")
            .Measures("attendance-deduction", 40.25m)
            .Occurs("floor-lapse", count: 30)
            .Occurs("other-work-late", count: 2)
            .Appraise();

        Assert.Equal(0, statement.Score);
        Assert.Equal(2.25m, statement.Line("HL-7").Value);
        Assert.Equal(LineKind.Section, statement.Line("HL-7").Kind);
        Assert.Equal(0, statement.Lines.Sum(line => line.Value));
    }
}
