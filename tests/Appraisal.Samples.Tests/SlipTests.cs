using System.Globalization;
using System.Text.RegularExpressions;
using Appraisal.Samples.Formats;
using Appraisal.Samples.Layout;
using Appraisal.Samples.Tests.Running;
using Appraisal.Samples.Texts;

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
            new("TB-6.1", LineKind.Score, new ClauseTitle("Conversion", "询单转化率"), 33.333325m, 30m, Unit.Points, Explanation.Of($"a rather long way to work out {33.333325m} from what was measured"), []),
            new("TB-6.2", LineKind.Score, new ClauseTitle("Sales", "销售额"), 33.333325m, 30m, Unit.Points, Explanation.Of($"half"), []),
            new("TB-5.3", LineKind.Pay, new ClauseTitle("Commission", "提成"), 12.5m, null, Unit.Yuan, Explanation.Of($"125 x 0.1"), []),
            new("TB-3.3", LineKind.Fine, new ClauseTitle("Handover", "交接失职"), -50m, null, Unit.Yuan, Explanation.Of($"1st time: 50"), ["occurrences/O1"]),
        ],
        Findings = [new("TB-5.2", "missing-input", Explanation.Of($"absence-days is missing, so it counts 0"), [])],
    };

    [Fact]
    public void Write_Statement_IsTheApprovedSlip() => Approved.Matches("slip.txt", Print(_statement, 100));

    [Fact]
    public void Write_StatementInChinese_IsTheApprovedSlip() => Approved.Matches("slip.zh.txt", Print(_statement, 100, Language.Chinese));

    [Theory]
    [InlineData(60, "en")]
    [InlineData(80, "en")]
    [InlineData(120, "en")]
    [InlineData(60, "zh")]
    [InlineData(80, "zh")]
    [InlineData(120, "zh")]
    public void Write_AnyWidth_KeepsToIt(int width, string language) =>
        Assert.All(Print(_statement, width, Language.Of(language)).Split('\n'), line => Assert.InRange(TextCells.Count(line), 0, width));

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
            Lines = [.. Enumerable.Range(1, 9).Select(i => new StatementLine("TB-5.1", LineKind.Pay, new ClauseTitle("Base", "底薪"), i * 0.11m, null, Unit.Yuan, Explanation.None, []))],
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

    private static string Print(Statement statement, int width, Language? language = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new Slip(Period.Month(2014, 5), new AppraiseWords(language ?? Language.English), width).Write(output, statement);
        return output.ToString();
    }

    [GeneratedRegex(@"(-?\d+\.\d\d)  yuan")]
    private static partial Regex YuanOnALine();
}
