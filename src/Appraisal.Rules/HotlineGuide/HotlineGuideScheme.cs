namespace Appraisal.HotlineGuide;

/// <summary>The clauses of the 10086 business guide's scheme. Source 001, part 1.</summary>
internal static class HotlineGuideScheme
{
    /// <summary>The scheme.</summary>
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<HotlineGuideTerms>
    {
        Title = new("10086 business guide", "10086业务指导"),
        Document = "001",
        Period = PeriodRule.Month,
        TeamRole = TeamRole.Guide,
        Clauses =
        [
            TelecomCodes.LostTable("HG-0"),
            new("HG-1.1", "(1)", new("Members' mean performance", "成员绩效均分"), ClauseKind.Score) { Indicators = [TelecomCodes.MembersPerformance] },
            new("HG-1.2", "(1)", new("Members' mean of A and B items", "AB 项"), ClauseKind.Score) { Indicators = [TelecomCodes.MembersAbItems] },
            new("HG-1.3", "(1)", new("Members' mean of D and E items", "DE 项"), ClauseKind.Score) { Indicators = [TelecomCodes.MembersDeItems] },
            new("HG-2", "(2)", new("Quarterly exam", "季考"), ClauseKind.Score) { Indicators = [TelecomCodes.ExamScore] },
            new("HG-3.0", "(3)", new("Team activities", "团队活动"), ClauseKind.Finding) { Occurrences = TelecomCodes.Kinds("team-activity-neglected") },
            new("HG-3", "(3)", new("Team culture", "团队文化"), ClauseKind.Score)
            {
                Indicators = [TelecomCodes.Participation],
                Criteria = [TelecomCodes.ActivityQuality],
            },
            new("HG-4.1", "(4) 1", new("Training: delivery and effect", "培训现场与效果"), ClauseKind.Score)
            {
                Criteria = [new("training-delivery"), new("training-effect")],
            },
            new("HG-4.2", "(4) 2", new("Special tasks", "专项工作"), ClauseKind.Score)
            {
                Criteria = [new("project-analysis"), new("project-measures"), new("project-follow-up"), new("project-result")],
            },
            new("HG-4.3", "(4) 3", new("Coaching", "业务辅导"), ClauseKind.Section) { Occurrences = TelecomCodes.Kinds("coaching-task-missed") },
            new("HG-5", "(5)", new("Attendance", "出勤"), ClauseKind.Deduction) { Indicators = [TelecomCodes.AttendanceDeduction] },
            new("HG-6", "-", new("Total", "总分"), ClauseKind.Total),
        ],
    };
}
