using Appraisal.Testing;

namespace Appraisal.Rules.Tests.OperationsScoring;

public sealed class GradeTests
{
    private static readonly string[] _criteria =
        ["answers", "systems", "product-knowledge", "response-speed", "time-management", "listening", "teamwork", "root-cause", "composure"];

    [Theory]
    [InlineData("100", "excellent")]
    [InlineData("90", "excellent")]
    [InlineData("89.9999999999999999999999999", "good")]
    [InlineData("89.5", "good")]
    [InlineData("80", "good")]
    [InlineData("79.995", "fair")]
    [InlineData("70", "fair")]
    [InlineData("69.999", "needs-improvement")]
    [InlineData("60", "needs-improvement")]
    [InlineData("59.999", "unqualified")]
    [InlineData("0", "unqualified")]
    public void Grade_OfATotal_IsDecidedUnrounded(string total, string grade)
    {
        var score = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture);
        var statement = Rated(score).Appraise();

        Assert.Equal(score, statement.Score);
        Assert.Equal(100, statement.Max);
        Assert.Equal(grade, statement.Grade);
    }

    [Fact]
    public void Grade_ThirdsThatMakeExactlySixty_IsNotBelowSixty()
    {
        // (80 + 80 + 90) / 3 x 30% = 25, + 0 + 17.5 + 17.5 = 60: no decimal holds 250/3.
        var thirds = Scenario.For("operations-scoring")
            .Rates("answers", 80).Rates("systems", 80).Rates("product-knowledge", 90)
            .Rates("response-speed", 0).Rates("time-management", 0)
            .Rates("listening", 90).Rates("teamwork", 85)
            .Rates("root-cause", 85).Rates("composure", 90);

        var statement = thirds.Appraise();

        Assert.Equal(60, statement.Score);
        Assert.Equal("needs-improvement", statement.Grade);
    }

    [Fact]
    public void Grade_AThirdBelowTheBound_IsBelow()
    {
        // (80 + 79.9999 + 80) / 3 lies a third of 0.0001 below 80, so the total lies 0.00001 below it.
        var statement = Rated(80, except: "systems", 79.9999m).Appraise();

        Assert.Equal("fair", statement.Grade);
        Assert.Equal(79.99999m, statement.Score);
    }

    [Fact]
    public void Grade_OverriddenBounds_MoveTheBands()
    {
        var statement = Rated(85).Terms("gradeBounds", ("excellent", 85)).Appraise();

        Assert.Equal("excellent", statement.Grade);
    }

    [Theory]
    [InlineData("excellent", 80)]
    [InlineData("needsImprovement", 0)]
    [InlineData("fair", 80.5)]
    public void GradeBounds_ThatLeaveABandEmpty_AreAProblem(string bound, double value)
    {
        var problem = Assert.Single(Rated(50).Terms("gradeBounds", (bound, (decimal)value)).Problems());

        Assert.Equal(("$.terms.operations-scoring.gradeBounds", ProblemCodes.InvalidTerm), (problem.Path, problem.Code));
    }

    [Fact]
    public void Grade_OverriddenBoundsThatNoLineCites_AreUnused()
    {
        var result = Rated(85).Terms("gradeBounds", ("excellent", 85)).AppraiseAll();

        Assert.Equal("no line or finding depends on it", result.WhyUnused("terms/operations-scoring/gradeBounds"));
    }

    private static Scenario Rated(decimal score, string? except = null, decimal exception = 0) =>
        _criteria.Aggregate(
            Scenario.For("operations-scoring"), (scenario, criterion) => scenario.Rates(criterion, criterion == except ? exception : score));
}
