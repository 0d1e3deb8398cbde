using Appraisal.Rules.Tests.Telecom;

namespace Appraisal.Rules.Tests.HotlineShiftLeader;

/// <summary>The register's hotline-shift-leader rows as a plain calculation, without the engine.</summary>
internal static class PlainHotlineShiftLeader
{
    public static PlainPoints Of(Appraisee appraisee, AppraisalInput input, bool proportional = false)
    {
        var plain = new PlainTelecom(appraisee, input, proportional);
        var members = PlainTelecom.MembersOf(input.Teams.Where(team => team.Leader == appraisee.Employee));
        plain.TeamItem("HL-1.1", members, "performance-score", 40);
        plain.TeamItem("HL-1.2", members, "ab-item-score", 20);
        plain.TeamItem("HL-1.3", members, "de-item-score", 10);
        plain.Exam("HL-2");
        plain.Conduct("HL-3.0", "team-activity-neglected");
        plain.Culture("HL-3");
        plain.Losing("HL-4.1", 5, plain.Cost("HL-4.1", 2, "report-late-missing-or-wrong"));
        plain.Losing("HL-4.2", 5, plain.Cost("HL-4.2", 1, "team-problem-unmanaged"));
        plain.Losing("HL-4.3", 10, plain.Cost("HL-4.3", 2, "production-record-fault"));
        plain.Conduct("HL-4.3", "peak-not-staffed", "fault-not-reported");
        plain.FromTotal("HL-4.4", plain.Cost("HL-4.4", 1, "other-work-late"));
        plain.Attendance("HL-5");
        plain.FromTotal("HL-6", plain.Cost("HL-6", 2, "floor-lapse"));
        return plain.Total("HL-7", 100);
    }
}
