namespace Appraisal;

/// <summary>What the reader says about the form of a file.</summary>
internal static class ReadingMessages
{
    private const int LongestShown = 60;

    public static Explanation Malformed(long line, long column) =>
        Say($"The file is not valid JSON at line {line}, column {column}: look there for a missing or superfluous comma, quotation mark or bracket.");

    public static Explanation Empty() => Say($"The file is empty; an input is a JSON object with at least a period and appraisees.");

    public static Explanation NotUtf8() => Say($"The file is not UTF-8 text: save it with the encoding UTF-8.");

    public static Explanation BrokenText() => Say($"The text holds half a character (a lone \\uD800-\\uDFFF escape): write the character itself.");

    public static Explanation RepeatedProperty(string name) => Say($"{Quote(name)} is given twice here: keep one of them.");

    public static Explanation UnknownProperty(string name, ReadOnlySpan<string> known) =>
        Say($"There is no property {Quote(name)} here.{Suggestion.For(name, known.ToArray())} Known: {string.Join(", ", known.ToArray())}.");

    public static Explanation NoText(Explanation given) => Say($"{given} stands where a text in quotation marks is needed.");

    public static Explanation NoNumber(Explanation given) => Say($"{given} stands where a number is needed, written without quotation marks.");

    public static Explanation NoDate(Explanation given) => Say($"{given} is no date: write an existing day as \"2014-04-30\".");

    public static Explanation NoPeriod(Explanation given) =>
        Say($"{given} is no period: write a month \"2014-04\", a quarter \"2014-Q2\", or {{ \"from\": \"2014-04-01\", \"to\": \"2014-04-30\" }}.");

    public static Explanation NoList(Explanation given) => Say($"{given} stands where a list in square brackets is needed.");

    public static Explanation NoObject(Explanation given) => Say($"{given} stands where an object in braces is needed.");

    public static Explanation NoVersions(Explanation given) =>
        Say($"{given} stands where a scheme's terms are needed: an object, or a list of dated objects.");

    public static Explanation NullInList() => Say($"null stands in a list: leave it out.");

    public static Explanation InexactNumber(Explanation given) =>
        Say($"{given} cannot be kept exactly: at most 28 digits, and no more than 28 of them after the point.");

    /// <summary>A text in quotation marks, cut off where it is long.</summary>
    public static string Quote(string text) => "\"" + Shorten(text) + "\"";

    /// <summary>A text, cut off where it is long.</summary>
    public static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "...";

    private static Explanation Say(FormattableString text) => Explanation.Of(text);
}
