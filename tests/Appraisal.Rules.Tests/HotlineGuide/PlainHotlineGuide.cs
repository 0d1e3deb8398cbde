using Appraisal.Rules.Tests.Telecom;

namespace Appraisal.Rules.Tests.HotlineGuide;

/// <summary>The register's hotline-guide rows as a plain calculation, without the engine.</summary>
internal static class PlainHotlineGuide
{
    public static PlainPoints Of(Appraisee appraisee, AppraisalInput input, bool proportional = false)
    {
        var plain = new PlainTelecom(appraisee, input, proportional);
        var members = PlainTelecom.MembersOf(input.Teams.Where(team => team.Guide == appraisee.Employee));
        plain.TeamItem("HG-1.1", members, "performance-score", 40);
        plain.TeamItem("HG-1.2", members, "ab-item-score", 20);
        plain.TeamItem("HG-1.3", members, "de-item-score", 10);
        plain.Exam("HG-2");
        plain.Conduct("HG-3.0", "team-activity-neglected");
        plain.Culture("HG-3");
        plain.Clause("HG-4.1", (plain.Rated("HG-4.1", "training-delivery") + plain.Rated("HG-4.1", "training-effect")) * 5 / 100, 10);
        var project = plain.Rated("HG-4.2", "project-analysis")
            + plain.Rated("HG-4.2", "project-measures")
            + plain.Rated("HG-4.2", "project-follow-up")
            + (plain.Rated("HG-4.2", "project-result") * 2);
        plain.Clause("HG-4.2", project / 100, 5);
        plain.Losing("HG-4.3", 5, plain.Cost("HG-4.3", 2, "coaching-task-missed"));
        plain.Attendance("HG-5");
        return plain.Total("HG-6", 100);
    }
}
