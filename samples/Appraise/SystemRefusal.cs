using System.Globalization;

namespace Appraisal.Samples;

/// <summary>Says why the system refuses a file, in our own words: the system's may name files that nobody gave.</summary>
internal static class SystemRefusal
{
    private const int FullOnUnix = 28;
    private const int FullOnWindows = unchecked((int)0x80070070);

    /// <summary>Why, as a sentence's end.</summary>
    public static Explanation Of(Exception failure) => failure switch
    {
        UnauthorizedAccessException => Explanation.Of($"you have no permission for it."),
        PathTooLongException => Explanation.Of($"the path is too long."),
        { HResult: FullOnUnix or FullOnWindows } => Explanation.Of($"the disk is full."),
        _ => Explanation.Of($"the system refuses it (error {failure.HResult.ToString(CultureInfo.InvariantCulture)})."),
    };
}
