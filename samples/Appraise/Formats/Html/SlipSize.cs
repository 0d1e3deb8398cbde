using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Formats.Html;

/// <summary>Chooses the size of type in which a slip fits one A4 page when it is printed.</summary>
internal static class SlipSize
{
    // Heights in tenths of a millimetre at the largest size of type; what is guessed too high only makes a slip print a little smaller.
    private const int Page = 2700;
    private const int Head = 480;
    private const int Row = 48;
    private const int TextLine = 38;
    private const int ChartRow = 48;
    private const int ItemCells = 88;
    private const int FindingCells = 128;

    /// <summary>The class of the slip's element: none at the largest size, then from <c>p1</c> on the smaller ones.</summary>
    public static string? ClassOf(Statement statement, IReadOnlyCollection<Waterfall> waterfalls, HtmlWords words)
    {
        // A smaller type is both lower and narrower, so that texts break less often: the height goes with the square of the size.
        var height = Height(statement, waterfalls, words);
        return height switch
        {
            <= Page => null,
            <= Page * 125 / 100 => "p1",
            <= Page * 160 / 100 => "p2",
            <= Page * 210 / 100 => "p3",
            _ => "p4",
        };
    }

    public static int Height(Statement statement, IReadOnlyCollection<Waterfall> waterfalls, HtmlWords words)
    {
        var lines = statement.Lines.Sum(line =>
            Row + ((Broken(words.Label(line) + words.Say(line.How), ItemCells) - 1) * TextLine));
        var findings = statement.Findings.Sum(finding =>
            TextLine * Broken($"{finding.Clause} {finding.Code} {words.Say(finding.Message)} {string.Join(", ", finding.Because)}", FindingCells));
        var charts = waterfalls.Count == 0 ? 0 : 80 + (waterfalls.Max(waterfall => waterfall.Steps.Count) * ChartRow);
        return Head + lines + findings + charts;
    }

    private static int Broken(string text, int cells) => 1 + (TextCells.Count(text) / cells);
}
