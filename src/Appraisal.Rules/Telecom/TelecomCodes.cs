namespace Appraisal;

/// <summary>Codes that several telecom schemes read, each defined once.</summary>
internal static class TelecomCodes
{
    /// <summary>A person's performance score, as the members of a team have it.</summary>
    public static IndicatorDefinition MembersPerformance { get; } = new("performance-score", ValueRange.Points(100)) { OfMembers = true };

    /// <summary>A person's score of the A and B items, as the members of a team have it.</summary>
    public static IndicatorDefinition MembersAbItems { get; } = new("ab-item-score", ValueRange.Points(100)) { OfMembers = true };

    /// <summary>A person's score of the D and E items, as the members of a team have it.</summary>
    public static IndicatorDefinition MembersDeItems { get; } = new("de-item-score", ValueRange.Points(100)) { OfMembers = true };

    /// <summary>The appraisee's own score in the quarterly exam.</summary>
    public static IndicatorDefinition ExamScore { get; } = new("exam-score", ValueRange.Points(100));

    /// <summary>Points counted for attendance, which may exceed the item.</summary>
    public static IndicatorDefinition AttendanceDeduction { get; } = new("attendance-deduction", ValueRange.Points(null));

    /// <summary>Recordings listened to in the month.</summary>
    public static IndicatorDefinition RecordingsChecked { get; } = new("recordings-checked", ValueRange.Count);

    /// <summary>The rate of participation in the team's activities.</summary>
    public static IndicatorDefinition Participation { get; } = new("activity-participation-rate", ValueRange.Rate);

    /// <summary>The quality of the team's activities.</summary>
    public static CriterionDefinition ActivityQuality { get; } = new("activity-quality");

    /// <summary>An entry for the table of items and weights that opens a post's part and is lost.</summary>
    public static ClauseEntry LostTable(string id) =>
        new(id, "section 1", new("Table of items and weights (lost)", "考核项目及权重表(缺失)"), ClauseKind.Text) { Reason = NotComputableReason.Unreadable };

    /// <summary>Kinds of occurrence without circumstances or amount.</summary>
    public static ValueList<OccurrenceDefinition> Kinds(params IEnumerable<string> kinds) => kinds.Select(kind => new OccurrenceDefinition(kind)).ToValueList();
}
