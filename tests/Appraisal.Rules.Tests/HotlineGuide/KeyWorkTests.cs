using Appraisal.Rules.Tests.Telecom;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.HotlineGuide;

public sealed class KeyWorkTests
{
    private static readonly Scenario _month = FlawlessMonth.Of("hotline-guide");

    [Theory]
    [InlineData("HG-4.1", "training-delivery", 5)]
    [InlineData("HG-4.1", "training-effect", 5)]
    [InlineData("HG-4.2", "project-analysis", 1)]
    [InlineData("HG-4.2", "project-measures", 1)]
    [InlineData("HG-4.2", "project-follow-up", 1)]
    [InlineData("HG-4.2", "project-result", 2)]
    public void Part_RatedOrNot_EarnsItsShareOfThePoints(string clause, string criterion, int points)
    {
        var half = _month.Unrated(criterion).Rates(criterion, 20, rater: "L1").Rates(criterion, 80, rater: "L2").Appraise();
        var none = _month.Unrated(criterion).Appraise();

        Assert.Equal(100 - (points / 2m), half.Score);
        Assert.True(half.Complete);
        Assert.Equal(100 - points, none.Score);
        Assert.False(none.Complete);
        Assert.Contains(criterion, none.Finding(clause, "missing-input").Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_PartsTogether_HaveTheItemsMaximum()
    {
        var statement = _month.Appraise();

        Assert.Equal(10, statement.Lines("HG-4.1").Sum(line => line.Max));
        Assert.Equal(5, statement.Lines("HG-4.2").Sum(line => line.Max));
    }
}
