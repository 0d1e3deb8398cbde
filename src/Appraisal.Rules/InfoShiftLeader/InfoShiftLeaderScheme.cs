namespace Appraisal.InfoShiftLeader;

/// <summary>The clauses of the 12580 shift leader's scheme. Source 001, part 2.</summary>
internal static class InfoShiftLeaderScheme
{
    private static readonly ValueRange _busyAgents = new("agents", 2);
    private static readonly ValueRange _lowRate = new("rate", 0, 0.9m) { MaximumExcluded = true };

    /// <summary>The scheme.</summary>
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<InfoShiftLeaderTerms>
    {
        Title = new("12580 shift leader", "12580值班长"),
        Document = "001",
        Period = PeriodRule.Month,
        TeamRole = TeamRole.Leader,
        Clauses =
        [
            TelecomCodes.LostTable("IL-0"),
            new("IL-1", "(1)", new("The team's result", "班组团队业绩"), ClauseKind.Score) { Indicators = [TelecomCodes.MembersPerformance] },
            new("IL-2.1", "(2) 1 (1)", new("Meeting before the shift and handover", "班前会与交接"), ClauseKind.Section)
            {
                Occurrences = TelecomCodes.Kinds(
                    "pre-shift-meeting-missed", "briefing-not-relayed", "handover-fault", "handover-gap", "floor-noise", "floor-untidy"),
            },
            new("IL-2.2", "(2) 1 (2)", new("Monitoring and faults", "监控与故障"), ClauseKind.Section)
            {
                Occurrences = TelecomCodes.Kinds("fault-not-reported", "fault-record-incomplete", "fault-concealed"),
            },
            new("IL-2.3", "(2) 1 (3)", new("Analysis of data", "数据分析"), ClauseKind.Section)
            {
                Occurrences = TelecomCodes.Kinds("report-late-missing-or-wrong", "data-wrong", "description-incomplete"),
            },
            new("IL-2.4", "(2) 2", new("Management of people", "人员管理"), ClauseKind.Section)
            {
                Indicators = [TelecomCodes.RecordingsChecked],
                Occurrences =
                [
                    .. TelecomCodes.Kinds(
                        "attendance-record-wrong", "discipline-breach-missed", "slacking", "question-not-answered", "wrong-answer-complaint"),
                    new OccurrenceDefinition("agents-busy-together") { Amount = _busyAgents, AmountRequired = true },
                ],
            },
            new("IL-2.5", "(2) 3", new("Other work", "其他工作"), ClauseKind.Section) { Occurrences = TelecomCodes.Kinds("other-work-late") },
            new("IL-2.0", "(2) 1", new("Patrol of the floor", "巡视现场"), ClauseKind.Finding) { Occurrences = TelecomCodes.Kinds("floor-not-patrolled") },
            new("IL-2.6", "(2) 4", new("Key tasks by rules set from time to time", "阶段重点细则"), ClauseKind.Text)
            {
                Reason = NotComputableReason.ByReference,
            },
            new("IL-3.0", "(3)", new("Team activities", "团队活动"), ClauseKind.Finding) { Occurrences = TelecomCodes.Kinds("team-activity-neglected") },
            new("IL-3.1", "(3)", new("Plan of activities", "活动计划"), ClauseKind.Deduction) { Occurrences = TelecomCodes.Kinds("activity-plan-late") },
            new("IL-3.2", "(3)", new("Participation in activities", "参与率"), ClauseKind.Deduction)
            {
                Occurrences = [new OccurrenceDefinition("activity-participation-low") { Amount = _lowRate, AmountRequired = true }],
            },
            new("IL-3.3", "(3)", new("Records of activities", "记录不全"), ClauseKind.Deduction)
            {
                Occurrences = TelecomCodes.Kinds("activity-record-incomplete"),
            },
            new("IL-3.4", "(3)", new("Signed results", "绩效沟通签字"), ClauseKind.Deduction) { Occurrences = TelecomCodes.Kinds("result-not-signed") },
            new("IL-3.5", "(3)", new("Common overtime", "全员加班"), ClauseKind.Deduction) { Occurrences = TelecomCodes.Kinds("overtime-absence") },
            new("IL-3", "(3)", new("Team culture", "团队文化"), ClauseKind.Section),
            new("IL-4", "(4)", new("Quarterly exam", "季考"), ClauseKind.Score) { Indicators = [TelecomCodes.ExamScore] },
            new("IL-5", "3", new("Attendance and discipline", "出勤纪律"), ClauseKind.Deduction) { Indicators = [TelecomCodes.AttendanceDeduction] },
            new("IL-6", "-", new("Total", "总分"), ClauseKind.Total),
        ],
    };
}
