namespace Appraisal;

/// <summary>What lines and findings say of an occurrence.</summary>
public static class OccurrenceText
{
    /// <summary>When an occurrence was recorded, how many times, and with which circumstances.</summary>
    public static Explanation Recorded(Occurrence occurrence)
    {
        ArgumentNullException.ThrowIfNull(occurrence);
        var times = occurrence.Count == 1 ? Explanation.None : Explanation.Of($", {occurrence.Count} times");
        var circumstances = occurrence.Circumstances.Count == 0
            ? Explanation.None
            : Explanation.Of($", with: {string.Join(", ", occurrence.Circumstances)}");
        return Explanation.Of($"recorded on {occurrence.Date}{times}{circumstances}");
    }
}
