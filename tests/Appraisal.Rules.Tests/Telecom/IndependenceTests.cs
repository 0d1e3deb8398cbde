using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>Whose statements a fact reaches: those who head its team, and others only where a clause compares.</summary>
public sealed class IndependenceTests
{
    [Fact]
    public void A_members_figure_reaches_the_leaders_and_guides_of_the_members_teams_only()
    {
        var month = TwoTeamsPerRole();

        Assert.Equal(["H1", "G1"], ChangedBy(month, month.Lacks("performance-score", of: "M1")));
        Assert.Equal(["G3"], ChangedBy(month, month.Lacks("service-score", of: "M5")));
    }

    [Fact]
    public void A_members_figure_reaches_other_info_shift_leaders_through_their_rank()
    {
        var month = TwoTeamsPerRole();

        // I1 falls from 95 to 86 and from the first rank to the second.
        var changed = month.Remeasures("performance-score", 86, of: "M3");

        Assert.Equal(["I1", "I2"], ChangedBy(month, changed));
        Assert.Equal([70m, 65m], Points(month, "IL-1", "I1", "I2"));
        Assert.Equal([65m, 70m], Points(changed, "IL-1", "I1", "I2"));
    }

    [Fact]
    public void A_members_figure_that_changes_no_rank_reaches_no_other_leader()
    {
        var month = TwoTeamsPerRole();

        Assert.Equal(["I1"], ChangedBy(month, month.Remeasures("performance-score", 94, of: "M3")));
    }

    [Fact]
    public void Tickets_of_a_processor_reach_other_processors_through_the_mean()
    {
        var month = FlawlessMonth.Of("hotline-processor").Appraises("C03").Measures("tickets-processed", 8_000, of: "C03");

        var changed = month.Remeasures("tickets-processed", 20_000, of: "C03");

        Assert.Equal(["A01", "B02", "C03"], ChangedBy(month, changed));
        Assert.All(changed.AppraiseAll().Statements, statement => Assert.Equal(
            month.Appraise(statement.Employee).Lines.Where(line => line.Clause is not ("HP-1" or "HP-3")).Select(line => (line.Clause, line.Value)),
            statement.Lines.Where(line => line.Clause is not ("HP-1" or "HP-3")).Select(line => (line.Clause, line.Value))));
    }

    [Fact]
    public void Other_facts_of_a_processor_reach_nobody_else()
    {
        var month = FlawlessMonth.Of("hotline-processor");

        Assert.Equal(["B02"], ChangedBy(month, month.Occurs("processing-error", of: "B02")));
        Assert.Equal(["A01"], ChangedBy(month, month.Lacks("tickets-audited")));
    }

    private static Scenario TwoTeamsPerRole() => Scenario.For("hotline-processor")
        .Appraises("H1", "hotline-shift-leader")
        .Appraises("H2", "hotline-shift-leader")
        .Appraises("G1", "hotline-guide")
        .Appraises("I1", "info-shift-leader")
        .Appraises("I2", "info-shift-leader")
        .Appraises("G3", "info-guide")
        .Team("T1", leader: "H1", guide: "G1", members: ["M1"])
        .Team("T2", leader: "H2", members: ["M2"])
        .Team("T3", leader: "I1", members: ["M3"])
        .Team("T4", leader: "I2", members: ["M4"])
        .Team("T5", guide: "G3", members: ["M5"])
        .Measures("performance-score", 80, of: "M1")
        .Measures("performance-score", 81, of: "M2")
        .Measures("performance-score", 95, of: "M3")
        .Measures("performance-score", 90, of: "M4")
        .Measures("service-score", 29, of: "M5");

    private static IEnumerable<string> ChangedBy(Scenario before, Scenario after)
    {
        var result = after.AppraiseAll();
        return before.AppraiseAll().Statements.Where(statement => statement != result.Of(statement.Employee)).Select(statement => statement.Employee);
    }

    private static IEnumerable<decimal> Points(Scenario scenario, string clause, params string[] employees)
    {
        var result = scenario.AppraiseAll();
        return employees.Select(employee => result.Of(employee).Line(clause).Value);
    }
}
