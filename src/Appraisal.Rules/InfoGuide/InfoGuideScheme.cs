namespace Appraisal.InfoGuide;

/// <summary>The clauses of the 12580 business guide's scheme. Source 001, part 2.</summary>
internal static class InfoGuideScheme
{
    /// <summary>The scheme.</summary>
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<InfoGuideTerms>
    {
        Title = new("12580 business guide", "12580业务指导"),
        Document = "001",
        Period = PeriodRule.Month,
        TeamRole = TeamRole.Guide,
        Maxima = [new SchemeMaximum(90) { Reason = "10 of its 100 points are lost: 5 of key work (IG-2.4) and the last 5 (IG-5)." }],
        AcceptedFaults =
        [
            new AcceptedFault(
                "IG-1.4",
                ClauseFaultKind.BandsNotMonotone,
                "As printed, the gate replaces the sum by 40, so that a quality of 27 can earn more than one of 28; the term qualityGate makes it a limit."),
        ],
        Clauses =
        [
            TelecomCodes.LostTable("IG-0"),
            new("IG-1.1", "(1)", new("Members' mean service quality", "服务质量"), ClauseKind.Score)
            {
                Indicators = [new IndicatorDefinition("service-score", ValueRange.Points(30)) { OfMembers = true }],
            },
            new("IG-1.2", "(1)", new("The team's error rate", "差错率"), ClauseKind.Score)
            {
                Indicators = [new IndicatorDefinition("service-error-rate", ValueRange.Rate)],
            },
            new("IG-1.3", "(1)", new("Members' mean in the exam", "季考"), ClauseKind.Score)
            {
                Indicators = [TelecomCodes.ExamScore with { OfMembers = true }],
            },
            new("IG-1.4", "(1)", new("Gate on service quality", "门槛"), ClauseKind.Section),
            new("IG-2.1", "(2) 1", new("Training and coaching", "培训辅导"), ClauseKind.Section)
            {
                Indicators = [TelecomCodes.RecordingsChecked],
                Occurrences = TelecomCodes.Kinds(
                    "training-late-or-off-plan", "training-ineffective", "question-not-answered", "wrong-answer-complaint"),
            },
            new("IG-2.2", "(2) 2", new("Scripts and processes", "解释口径"), ClauseKind.Section)
            {
                Occurrences = TelecomCodes.Kinds(
                    "script-wrong", "script-not-prepared", "staff-not-trained", "process-review-late", "improvement-missing", "feedback-complaint"),
            },
            new("IG-2.3", "(2) 3", new("Knowledge base", "知识库"), ClauseKind.Section)
            {
                Indicators = [new IndicatorDefinition("knowledge-base-deduction", ValueRange.Points(null))],
            },
            new("IG-2.0", "(2) 1", new("Plan for improvement", "提升计划"), ClauseKind.Finding)
            {
                Occurrences = TelecomCodes.Kinds("improvement-plan-missing"),
            },
            new("IG-2.4", "(2)", new("5 points of key work (lost)", "（文本中断）"), ClauseKind.Text) { Reason = NotComputableReason.Unreadable },
            new("IG-3", "attendance", new("Attendance and discipline", "出勤纪律"), ClauseKind.Deduction)
            {
                Indicators = [TelecomCodes.AttendanceDeduction],
            },
            new("IG-5", "-", new("The last 5 points (lost)", "（文本中断）"), ClauseKind.Text) { Reason = NotComputableReason.Unreadable },
            new("IG-4", "-", new("Total", "总分"), ClauseKind.Total),
        ],
    };
}
