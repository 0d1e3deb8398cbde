using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.InfoShiftLeader;

/// <summary>IL-3: 5 points less IL-3.1 to IL-3.5, of which two have caps.</summary>
public sealed class CultureTests
{
    private static readonly Scenario _month = FlawlessMonth.Of("info-shift-leader");

    [Theory]
    [InlineData("IL-3.1", "activity-plan-late", 99)]
    [InlineData("IL-3.3", "activity-record-incomplete", 2)]
    [InlineData("IL-3.4", "result-not-signed", 99)]
    [InlineData("IL-3.5", "overtime-absence", 3)]
    public void Clause_Events_CostOneEachUpToTheCap(string clause, string kind, int cap)
    {
        for (var count = 1; count <= 6; count++)
        {
            var together = _month.Occurs(kind, count: count).Appraise();
            var apart = Enumerable.Range(1, count).Aggregate(_month, (month, day) => month.Occurs(kind, on: day)).Appraise();

            var taken = Math.Min(count, cap);
            Assert.All([together, apart], statement =>
            {
                Assert.Equal(-taken, statement.PointsOf(clause));
                Assert.Equal(100 - Math.Min(5, taken), statement.Score);
                Assert.Equal(Math.Max(5, taken), statement.Line("IL-3").Value);
                Assert.Equal(5, statement.Line("IL-3").Max);
                Assert.Equal(count > cap ? 1 : 0, statement.Lines(clause).Count(line => line.Kind == LineKind.Section));
            });
            Assert.Equal(count, apart.Lines(clause).Count(line => line.Kind == LineKind.Deduction));
        }
    }

    [Fact]
    public void Participation_BelowNinetyPercent_CostsOnePerActivity()
    {
        Assert.Equal(["out-of-range"], _month.Occurs("activity-participation-low", amount: 0.9m).Problems().Select(problem => problem.Code));
        Assert.Equal(["amount-required"], _month.Occurs("activity-participation-low").Problems().Select(problem => problem.Code));

        var statement = _month.Occurs("activity-participation-low", amount: 0.8999m).Occurs("activity-participation-low", count: 2, amount: 0).Appraise();

        Assert.Equal(-3, statement.PointsOf("IL-3.2"));
        Assert.Equal(97, statement.Score);
    }

    [Fact]
    public void Culture_CappedDeductionsBeyondFive_AreZeroAndNotLess()
    {
        // 1 + 2 (of 4) + 3 (of 5) = 6 of 5.
        var statement = _month
            .Occurs("activity-plan-late")
            .Occurs("activity-record-incomplete", count: 4)
            .Occurs("overtime-absence", count: 5)
            .Appraise();

        Assert.Equal((-1m, -2m, -3m), (statement.PointsOf("IL-3.1"), statement.PointsOf("IL-3.3"), statement.PointsOf("IL-3.5")));
        Assert.Equal(6, statement.Line("IL-3").Value);
        Assert.Equal(95, statement.Score);
        Assert.Equal(95, statement.Lines.Sum(line => line.Value));
    }

    [Fact]
    public void Culture_CappedDeductionsOfExactlyFive_NeedNoFloor()
    {
        var statement = _month.Occurs("activity-record-incomplete", count: 2).Occurs("overtime-absence", count: 3).Appraise();

        Assert.Equal(5, statement.Line("IL-3").Value);
        Assert.Equal(95, statement.Score);
    }
}
