using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Formats.Html;

/// <summary>Chooses the size of type in which a slip fits one A4 page when it is printed.</summary>
internal static class SlipSize
{
    // Heights in tenths of a millimetre at the largest size of type, measured in a browser; a guess too high only makes a slip
    // print a little smaller.
    private const int Page = 2730;
    private const int Head = 620;
    private const int Row = 62;
    private const int TextLine = 54;
    private const int ChartRow = 66;
    private const int ItemCells = 88;
    private const int FindingCells = 128;

    /// <summary>The class of the slip's element: none at the largest size, then the smaller ones; <c>p5</c> has two columns of lines.</summary>
    public static string? ClassOf(Statement statement, IReadOnlyCollection<Waterfall> waterfalls, HtmlWords words) =>
        Height(statement, waterfalls, words) switch
        {
            <= Page => null,
            <= Page * 118 / 100 => "p1",
            <= Page * 135 / 100 => "p2",
            <= Page * 157 / 100 => "p3",
            <= Page * 180 / 100 => "p4",
            _ => "p5",
        };

    private static int Height(Statement statement, IReadOnlyCollection<Waterfall> waterfalls, HtmlWords words)
    {
        var lines = statement.Lines.Sum(line =>
            Row + ((Broken(words.Title(line.Label) + words.Say(line.How), ItemCells) - 1) * TextLine));
        var findings = statement.Findings.Sum(finding => TextLine * Broken(
            $"{finding.Clause} {finding.Code} {words.Say(finding.Message)} {string.Join(", ", finding.Because)}", FindingCells));
        var charts = waterfalls.Count == 0 ? 0 : 120 + (waterfalls.Max(waterfall => waterfall.Steps.Count) * ChartRow);
        return Head + lines + findings + charts;
    }

    private static int Broken(string text, int cells) => 1 + (TextCells.Count(text) / cells);
}
