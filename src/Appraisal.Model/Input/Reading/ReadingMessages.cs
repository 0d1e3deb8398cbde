using System.Globalization;

namespace Appraisal;

/// <summary>What the reader says about the form of a file.</summary>
internal static class ReadingMessages
{
    private const int LongestShown = 60;

    public static string Malformed(long line, long column) =>
        Say($"The file is not valid JSON at line {line}, column {column}: look there for a missing or superfluous comma, quotation mark or bracket.");

    public static string Empty() => "The file is empty; an input is a JSON object with at least a period and appraisees.";

    public static string NotUtf8() => "The file is not UTF-8 text: save it with the encoding UTF-8.";

    public static string BrokenText() => "The text holds half a character (a lone \\uD800-\\uDFFF escape): write the character itself.";

    public static string RepeatedProperty(string name) => $"{Quote(name)} is given twice here: keep one of them.";

    public static string UnknownProperty(string name, ReadOnlySpan<string> known) =>
        $"There is no property {Quote(name)} here.{Suggestion.For(name, known.ToArray())} Known: {string.Join(", ", known.ToArray())}.";

    public static string NoText(string given) => $"{given} stands where a text in quotation marks is needed.";

    public static string NoNumber(string given) => $"{given} stands where a number is needed, written without quotation marks.";

    public static string NoDate(string given) => $"{given} is no date: write an existing day as \"2014-04-30\".";

    public static string NoPeriod(string given) =>
        $"{given} is no period: write a month \"2014-04\", a quarter \"2014-Q2\", or {{ \"from\": \"2014-04-01\", \"to\": \"2014-04-30\" }}.";

    public static string NoList(string given) => $"{given} stands where a list in square brackets is needed.";

    public static string NoObject(string given) => $"{given} stands where an object in braces is needed.";

    public static string NoVersions(string given) => $"{given} stands where a scheme's terms are needed: an object, or a list of dated objects.";

    public static string NullInList() => "null stands in a list: leave it out.";

    public static string InexactNumber(string given) =>
        $"{given} cannot be kept exactly: at most 28 digits, and no more than 28 of them after the point.";

    /// <summary>A text in quotation marks, cut off where it is long.</summary>
    public static string Quote(string text) => "\"" + Shorten(text) + "\"";

    /// <summary>A text, cut off where it is long.</summary>
    public static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "...";

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
