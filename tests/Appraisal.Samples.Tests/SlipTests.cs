using System.Globalization;
using System.Text.RegularExpressions;
using Appraisal.Samples.Formats;
using Appraisal.Samples.Layout;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed partial class SlipTests
{
    private static readonly Statement _statement = new()
    {
        Employee = "A01",
        Name = "[red]林晓\u001b[31m",
        Scheme = "taobao-service",
        Complete = false,
        Separation = true,
        Figures = [new("performanceScore", 66.66665m), new("gross", 12.5m), new("payable", null)],
        Lines =
        [
            new("TB-6.1", LineKind.Score, "Conversion", 33.333325m, 30m, Unit.Points, Explanation.Of($"a rather long way to work out {33.333325m} from what was measured"), []),
            new("TB-6.2", LineKind.Score, "Sales", 33.333325m, 30m, Unit.Points, Explanation.Of($"half"), []),
            new("TB-5.3", LineKind.Pay, "Commission", 12.5m, null, Unit.Yuan, Explanation.Of($"125 x 0.1"), []),
            new("TB-3.3", LineKind.Fine, "Handover", -50m, null, Unit.Yuan, Explanation.Of($"1st time: 50"), ["occurrences/O1"]),
        ],
        Findings = [new("TB-5.2", "missing-input", Explanation.Of($"absence-days is missing, so it counts 0"), [])],
    };

    [Fact]
    public void Write_Statement_IsTheApprovedSlip() => Approved.Matches("slip.txt", Print(_statement, 100));

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Write_AnyWidth_KeepsToIt(int width) =>
        Assert.All(Print(_statement, width).Split('\n'), line => Assert.InRange(TextCells.Count(line), 0, width));

    [Fact]
    public void Write_NameWithMarkupAndEscapes_IsPrintedWithoutThem()
    {
        var slip = Print(_statement, 100);

        Assert.Contains("[red]林晓", slip, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', slip);
    }

    [Fact]
    public void Write_LinesOfAUnit_AddUpToTheSumThatIsPrinted()
    {
        var statement = _statement with
        {
            Lines = [.. Enumerable.Range(1, 9).Select(i => new StatementLine("TB-5.1", LineKind.Pay, "Base", i * 0.11m, null, Unit.Yuan, Explanation.None, []))],
        };

        var printed = YuanOnALine().Matches(Print(statement with { Figures = [] }, 100))
            .Select(match => decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .ToList();

        Assert.Equal(printed[..^1].Sum(), printed[^1]);
    }

    [Theory]
    [InlineData("2.00005", "2.0001")]
    [InlineData("-0.00001", "0")]
    [InlineData("21.60", "21.6")]
    public void Points_AreRoundedForDisplay(string value, string expected) =>
        Assert.Equal(expected, Figures.Points(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Wrap_WordLongerThanTheLine_IsCutAndLosesNothing()
    {
        var lines = TextCells.Wrap("short 绩效工资绩效工资 end", 7).ToList();

        Assert.Equal(["short", "绩效工", "资绩效", "工资", "end"], lines);
    }

    private static string Print(Statement statement, int width)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Slip.Write(output, statement, Period.Month(2014, 5), width);
        return output.ToString();
    }

    [GeneratedRegex(@"(-?\d+\.\d\d)  yuan")]
    private static partial Regex YuanOnALine();
}
