namespace Appraisal.HotlineShiftLeader;

/// <summary>The clauses of the 10086 shift leader's scheme. Source 001, part 1.</summary>
internal static class HotlineShiftLeaderScheme
{
    /// <summary>The scheme.</summary>
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<HotlineShiftLeaderTerms>
    {
        Title = new("10086 shift leader", "10086值班长"),
        Document = "001",
        Period = PeriodRule.Month,
        TeamRole = TeamRole.Leader,
        Clauses =
        [
            TelecomCodes.LostTable("HL-0"),
            new("HL-1.1", "(1)", new("Members' mean performance", "成员绩效均分"), ClauseKind.Score) { Indicators = [TelecomCodes.MembersPerformance] },
            new("HL-1.2", "(1)", new("Members' mean of A and B items", "AB 项"), ClauseKind.Score) { Indicators = [TelecomCodes.MembersAbItems] },
            new("HL-1.3", "(1)", new("Members' mean of D and E items", "DE 项"), ClauseKind.Score) { Indicators = [TelecomCodes.MembersDeItems] },
            new("HL-2", "(2)", new("Quarterly exam", "季考"), ClauseKind.Score) { Indicators = [TelecomCodes.ExamScore] },
            new("HL-3.0", "(3)", new("Team activities", "团队活动"), ClauseKind.Finding) { Occurrences = TelecomCodes.Kinds("team-activity-neglected") },
            new("HL-3", "(3)", new("Team culture", "团队文化"), ClauseKind.Score)
            {
                Indicators = [TelecomCodes.Participation],
                Criteria = [TelecomCodes.ActivityQuality],
            },
            new("HL-4.1", "(4) 1", new("Reporting of data", "数据上报"), ClauseKind.Section)
            {
                Occurrences = TelecomCodes.Kinds("report-late-missing-or-wrong"),
            },
            new("HL-4.2", "(4) 2", new("Management of the team", "团队管理"), ClauseKind.Section)
            {
                Occurrences = TelecomCodes.Kinds("team-problem-unmanaged"),
            },
            new("HL-4.3", "(4) 3", new("Management of production", "生产管理"), ClauseKind.Section)
            {
                Occurrences = TelecomCodes.Kinds("production-record-fault", "peak-not-staffed", "fault-not-reported"),
            },
            new("HL-4.4", "(4) 4", new("Other work", "其他工作"), ClauseKind.Deduction) { Occurrences = TelecomCodes.Kinds("other-work-late") },
            new("HL-5", "(5)", new("Attendance", "出勤"), ClauseKind.Deduction) { Indicators = [TelecomCodes.AttendanceDeduction] },
            new("HL-6", "(6)", new("On-site management", "现场管理"), ClauseKind.Deduction) { Occurrences = TelecomCodes.Kinds("floor-lapse") },
            new("HL-7", "-", new("Total", "总分"), ClauseKind.Total),
        ],
    };
}
