using System.Text.RegularExpressions;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples.Facts;

/// <summary>Places in files of facts: <c>occurrences.csv[3].date</c> is the column date in row 3; row 1 names the columns.</summary>
internal static partial class FactPlace
{
    /// <summary>A row of a file.</summary>
    public static string Row(string file, int row) => FormattableString.Invariant($"{file}[{row}]");

    /// <summary>A place as a line for people tells it; a JSON path stays as it is.</summary>
    public static string InWords(string path, AppraiseWords words)
    {
        if (path.StartsWith('$') || Pattern().Match(path) is not { Success: true } place) return path;
        var column = place.Groups["column"];
        var (file, row) = (place.Groups["file"].Value, place.Groups["row"].Value);
        return column.Success ? words.RowAndColumn(file, row, column.Value) : words.Row(file, row);
    }

    [GeneratedRegex(
        @"^(?<file>.+?\.[^.\[\]]*|[^\[\]]+)\[(?<row>[0-9]+)\](\.(?<column>.+?)(\[[0-9]+\])?)?$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
