using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>Months in which everything is as it should be: full points under each telecom scheme, so that a test changes what it is about.</summary>
internal static class FlawlessMonth
{
    /// <summary>The appraisee <see cref="Scenario.FirstEmployee"/> with the members M1 and M2.</summary>
    public static Scenario Of(string scheme) => scheme switch
    {
        "hotline-shift-leader" => OnTeamScores(Scenario.For(scheme).Team("T1", leader: "A01", members: ["M1", "M2"])),
        "hotline-guide" => OnTeamScores(Scenario.For(scheme).Team("T1", guide: "A01", members: ["M1", "M2"]))
            .Rates("training-delivery", 100)
            .Rates("training-effect", 100)
            .Rates("project-analysis", 100)
            .Rates("project-measures", 100)
            .Rates("project-follow-up", 100)
            .Rates("project-result", 100),
        "hotline-processor" => Scenario.For(scheme)
            .Appraises("B02")
            .Measures("tickets-processed", 11_000)
            .Measures("tickets-processed", 9_000, of: "B02")
            .Measures("tickets-audited", 750)
            .Measures("effective-suggestions", 3)
            .Measures("tickets-overdue", 0),
        "info-shift-leader" => Scenario.For(scheme)
            .Team("T1", leader: "A01", members: ["M1", "M2"])
            .Measures("performance-score", 95, of: "M1")
            .Measures("performance-score", 75, of: "M2")
            .Measures("recordings-checked", 60)
            .Measures("exam-score", 90),
        "info-guide" => Scenario.For(scheme)
            .Team("T1", guide: "A01", members: ["M1", "M2"])
            .Measures("service-score", 30, of: "M1")
            .Measures("service-score", 30, of: "M2")
            .Measures("exam-score", 100, of: "M1")
            .Measures("exam-score", 100, of: "M2")
            .Measures("service-error-rate", 0.01m)
            .Measures("recordings-checked", 60),
        _ => throw new ArgumentException($"{scheme} is no telecom scheme.", nameof(scheme)),
    };

    /// <summary>The same month with another reading.</summary>
    public static Scenario Remeasures(this Scenario month, string indicator, decimal value, string of = Scenario.FirstEmployee) =>
        month.Lacks(indicator, of).Measures(indicator, value, of);

    /// <summary>The same month without a reading.</summary>
    public static Scenario Lacks(this Scenario month, string indicator, string of = Scenario.FirstEmployee)
    {
        var left = month.Input.Measurements.Where(m => m.Indicator != indicator || m.Employee != of).ToValueList();
        Assert.Equal(month.Input.Measurements.Count - 1, left.Count);
        return Scenario.Of(month.Input with { Measurements = left });
    }

    /// <summary>The same month without the ratings on a criterion.</summary>
    public static Scenario Unrated(this Scenario month, string criterion) =>
        Scenario.Of(month.Input with { Ratings = month.Input.Ratings.Where(r => r.Criterion != criterion).ToValueList() });

    /// <summary>What the lines of a clause come to.</summary>
    public static decimal PointsOf(this Statement statement, string clause) => statement.Lines(clause).Sum(line => line.Value);

    private static Scenario OnTeamScores(Scenario month)
    {
        foreach (var member in (string[])["M1", "M2"])
        {
            month = month
                .Measures("performance-score", 100, of: member)
                .Measures("ab-item-score", 100, of: member)
                .Measures("de-item-score", 100, of: member);
        }

        return month.Measures("exam-score", 90).Measures("activity-participation-rate", 1).Rates("activity-quality", 100);
    }
}
