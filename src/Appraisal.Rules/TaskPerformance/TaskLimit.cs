namespace Appraisal.TaskPerformance;

/// <summary>The two limits of the first task indicator.</summary>
internal static class TaskLimit
{
    /// <summary>The share of wrong data.</summary>
    public const string DataErrorRate = "data-error-rate";

    /// <summary>The share of missing files.</summary>
    public const string FileMissingRate = "file-missing-rate";

    /// <summary>The rates that have a limit.</summary>
    public static ValueList<string> Indicators { get; } = [DataErrorRate, FileMissingRate];

    /// <summary>The limit of a rate, or null while it is unset.</summary>
    public static decimal? Of(TaskPerformanceTerms terms, string indicator) =>
        indicator == DataErrorRate ? terms.DataErrorLimit : terms.FileMissingLimit;

    /// <summary>Whether a reading lies above its limit; a limit that is reached is kept.</summary>
    public static bool IsExceeded(TaskPerformanceTerms terms, Measurement reading) => reading.Value > Of(terms, reading.Indicator);

    /// <summary>What the reading is and which limit it exceeds.</summary>
    public static Explanation Exceeding(TaskPerformanceTerms terms, Measurement reading) =>
        Explanation.Of($"{reading.Indicator} {reading.Value} is above the limit {Of(terms, reading.Indicator) ?? 0}");
}
