namespace Appraisal.HotlineProcessor;

/// <summary>The clauses of the 10086 ticket processor's scheme. Source 001, part 1.</summary>
internal static class HotlineProcessorScheme
{
    private static readonly IndicatorDefinition _processed = new(VolumeScore.Processed, ValueRange.Count);

    /// <summary>The scheme.</summary>
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<HotlineProcessorTerms>
    {
        Title = new("10086 ticket processor", "10086业务处理员"),
        Document = "001",
        Period = PeriodRule.Month,
        Clauses =
        [
            TelecomCodes.LostTable("HP-0"),
            new("HP-1", "(1)", new("Tickets processed", "工单量"), ClauseKind.Score) { Indicators = [_processed] },
            new("HP-2.1", "(2) 1", new("Tickets audited", "稽核"), ClauseKind.Score)
            {
                Indicators = [new IndicatorDefinition("tickets-audited", ValueRange.Count)],
            },
            new("HP-2.2", "(2) 2", new("Suggestions", "优化建议"), ClauseKind.Section)
            {
                Indicators = [new IndicatorDefinition("effective-suggestions", ValueRange.Count)],
                Occurrences = TelecomCodes.Kinds("suggestion-late"),
            },
            new("HP-2.3", "(2) 3", new("Archive", "存档"), ClauseKind.Section) { Occurrences = TelecomCodes.Kinds("archive-missing") },
            new("HP-2.4", "(2) 4", new("Satisfaction with the processing", "处理满意度"), ClauseKind.Section)
            {
                Occurrences = TelecomCodes.Kinds("processing-rated-unsatisfactory"),
            },
            new("HP-3", "(3)", new("Timeliness", "及时性"), ClauseKind.Score)
            {
                Indicators = [new IndicatorDefinition(Timeliness.Overdue, ValueRange.Count) { NotAbove = VolumeScore.Processed }, _processed],
            },
            new("HP-4", "(4)", new("Accuracy", "准确性"), ClauseKind.Section) { Occurrences = TelecomCodes.Kinds("processing-error") },
            new("HP-5", "(5)", new("Attendance and discipline", "出勤纪律"), ClauseKind.Section) { Indicators = [TelecomCodes.AttendanceDeduction] },
            new("HP-6", "-", new("Total", "总分"), ClauseKind.Total),
        ],
    };
}
