using System.Text.RegularExpressions;

namespace Appraisal.Samples.Facts;

/// <summary>Places in files of facts: <c>occurrences.csv[3].date</c> is the column date in row 3; row 1 names the columns.</summary>
internal static partial class FactPlace
{
    /// <summary>A row of a file.</summary>
    public static string Row(string file, int row) => FormattableString.Invariant($"{file}[{row}]");

    /// <summary>A place as a line for people tells it; a JSON path stays as it is.</summary>
    public static string InWords(string path)
    {
        if (path.StartsWith('$') || Pattern().Match(path) is not { Success: true } place) return path;
        var column = place.Groups["column"];
        return $"{place.Groups["file"]} row {place.Groups["row"]}{(column.Success ? ", column " + column.Value : string.Empty)}";
    }

    [GeneratedRegex(
        @"^(?<file>.+?\.[^.\[\]]*|[^\[\]]+)\[(?<row>[0-9]+)\](\.(?<column>.+?)(\[[0-9]+\])?)?$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
