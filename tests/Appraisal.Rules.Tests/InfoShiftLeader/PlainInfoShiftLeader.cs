using Appraisal.Rules.Tests.Telecom;

namespace Appraisal.Rules.Tests.InfoShiftLeader;

/// <summary>The register's info-shift-leader rows as a plain calculation, without the engine.</summary>
internal static class PlainInfoShiftLeader
{
    public static PlainPoints Of(Appraisee appraisee, AppraisalInput input, bool proportional = false)
    {
        var plain = new PlainTelecom(appraisee, input, proportional);
        plain.Clause("IL-1", TeamResult(plain, input), 70);
        plain.Conduct("IL-2.0", "floor-not-patrolled");
        plain.Losing("IL-2.1", 5, plain.Cost(
            "IL-2.1", 1, "pre-shift-meeting-missed", "briefing-not-relayed", "handover-fault", "handover-gap", "floor-noise", "floor-untidy"));
        plain.Losing(
            "IL-2.2",
            3,
            plain.Cost("IL-2.2", 1, "fault-not-reported") + plain.Cost("IL-2.2", 0.5m, "fault-record-incomplete"),
            voided: plain.Voided("IL-2.2", 3, "fault-concealed"));
        plain.Losing(
            "IL-2.3",
            2,
            plain.Cost("IL-2.3", 1, "report-late-missing-or-wrong") + plain.Cost("IL-2.3", 0.5m, "data-wrong", "description-incomplete"));
        var people = plain.Cost("IL-2.4", 1, "attendance-record-wrong", "discipline-breach-missed", "slacking", "question-not-answered")
            + plain.Cost("IL-2.4", 0.5m, "agents-busy-together")
            + plain.Cost("IL-2.4", 2, "wrong-answer-complaint");
        var recordings = plain.Required("IL-2.4", "recordings-checked");
        plain.Losing("IL-2.4", 5, people + (PlainTelecom.AtLeastZero(60 - (recordings ?? 0)) / 2), voided: recordings is null);
        plain.Losing("IL-2.5", 5, plain.Cost("IL-2.5", 1, "other-work-late"));
        plain.Conduct("IL-3.0", "team-activity-neglected");
        Culture(plain);
        plain.Exam("IL-4");
        plain.Attendance("IL-5");
        return plain.Total("IL-6", 100);
    }

    private static Fraction TeamResult(PlainTelecom plain, AppraisalInput input)
    {
        if (plain.TeamMean("IL-1", MembersOf(input, plain.Employee), "performance-score") is not { } mean || mean < 75) return 0;

        if (mean < 85) return 40;

        var better = input.Appraisees
            .Where(other => other.Scheme == "info-shift-leader")
            .Count(other => MeanOfTeam(input, other.Employee) is { } others && others > mean);
        return better switch { 0 => 70, 1 => 65, 2 => 60, 3 => 55, _ => 50 };
    }

    private static Fraction? MeanOfTeam(AppraisalInput input, string leader)
    {
        var members = MembersOf(input, leader);
        return PlainTelecom.MeanOf(
            [.. input.Measurements.Where(m => m.Indicator == "performance-score" && members.Contains(m.Employee)).Select(m => m.Value)]);
    }

    private static List<string> MembersOf(AppraisalInput input, string leader) =>
        PlainTelecom.MembersOf(input.Teams.Where(team => team.Leader == leader));

    // The deductions keep their own clauses; IL-3 has the full points and what its floor gives back.
    private static void Culture(PlainTelecom plain)
    {
        var records = plain.Cost("IL-3.3", 1, "activity-record-incomplete");
        var absences = plain.Cost("IL-3.5", 1, "overtime-absence");
        (string Clause, Fraction Points)[] lost =
        [
            ("IL-3.1", plain.Cost("IL-3.1", 1, "activity-plan-late")),
            ("IL-3.2", plain.Cost("IL-3.2", 1, "activity-participation-low")),
            ("IL-3.3", records > 2 ? 2 : records),
            ("IL-3.4", plain.Cost("IL-3.4", 1, "result-not-signed")),
            ("IL-3.5", absences > 3 ? 3 : absences),
        ];
        var all = Fraction.Zero;
        foreach (var (clause, points) in lost)
        {
            plain.Clause(clause, 0 - points, null);
            all += points;
        }

        plain.Clause("IL-3", 5 + PlainTelecom.AtLeastZero(all - 5), 5);
    }
}
