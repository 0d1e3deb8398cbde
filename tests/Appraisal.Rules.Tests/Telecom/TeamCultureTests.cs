using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>HL-3 and HG-3: 5 x (participation + quality / 100) / 2.</summary>
public sealed class TeamCultureTests
{
    [Theory]
    [InlineData("hotline-shift-leader", "HL-3")]
    [InlineData("hotline-guide", "HG-3")]
    public void Culture_ParticipationAndQuality_WeighEqually(string scheme, string clause)
    {
        var statement = FlawlessMonth.Of(scheme)
            .Remeasures("activity-participation-rate", 0.5m)
            .Unrated("activity-quality")
            .Rates("activity-quality", 90)
            .Rates("activity-quality", 65, rater: "L2")
            .Appraise();

        Assert.Equal((3.1875m, 5m), (statement.Line(clause).Value, statement.Line(clause).Max));
        Assert.Equal(
            ["measurements/A01/activity-participation-rate", "ratings/A01/activity-quality/L1", "ratings/A01/activity-quality/L2"],
            statement.Line(clause).Because);
    }

    [Theory]
    [InlineData("hotline-shift-leader", "HL-3")]
    [InlineData("hotline-guide", "HG-3")]
    public void Culture_OneOfTheTwoMissing_CountsZeroInTheMean(string scheme, string clause)
    {
        var unmeasured = FlawlessMonth.Of(scheme).Lacks("activity-participation-rate").Appraise();
        var unrated = FlawlessMonth.Of(scheme).Unrated("activity-quality").Appraise();

        Assert.Equal((2.5m, 97.5m, false), (unmeasured.Line(clause).Value, unmeasured.Score, unmeasured.Complete));
        Assert.Contains("activity-participation-rate", unmeasured.Finding(clause, "missing-input").Message.ToString(), StringComparison.Ordinal);
        Assert.Equal((2.5m, 97.5m, false), (unrated.Line(clause).Value, unrated.Score, unrated.Complete));
        Assert.Contains("activity-quality", unrated.Finding(clause, "missing-input").Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hotline-shift-leader", "HL-3")]
    [InlineData("hotline-guide", "HG-3")]
    public void Culture_NothingRecorded_ScoresZeroWithTwoFindings(string scheme, string clause)
    {
        var statement = FlawlessMonth.Of(scheme).Lacks("activity-participation-rate").Unrated("activity-quality").Appraise();

        Assert.Equal(0, statement.Line(clause).Value);
        Assert.Equal(2, statement.Findings(clause).Count);
    }
}
