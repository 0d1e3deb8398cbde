using System.Text;
using System.Text.Json;
using Appraisal.Samples.Formats;
using Appraisal.Samples.Tests.Running;
using CsvHelper;

namespace Appraisal.Samples.Tests;

public sealed class CsvFormatTests
{
    private static readonly StatementLine _fine = new(
        "TB-3.3", LineKind.Fine, new ClauseTitle("Failed handover", "交接失职"), -50m, null, Unit.Yuan, Explanation.Of($"1st time: {50m}"),
        ["occurrences/O1", "terms/taobao-service/handoverFine"]);

    [Fact]
    public void Write_Line_HasEveryColumnAndNumbersAsNumbers()
    {
        var rows = Rows(StatementOf("Lin", _fine, _fine with { Kind = LineKind.Score, Value = 21.60m, Max = 30m, Unit = Unit.Points }));

        Assert.Equal(CsvFormat.Columns, rows[0]);
        Assert.Equal(
            ["A01", "Lin", "taobao-service", "2014-05-01..2014-05-31", "TB-3.3", "fine", "Failed handover", "-50", "", "yuan", "1st time: 50",
                "occurrences/O1; terms/taobao-service/handoverFine"],
            rows[1]);
        Assert.Equal(["score", "21.6", "30", "points"], [rows[2][5], rows[2][7], rows[2][8], rows[2][9]]);
    }

    [Fact]
    public void Write_Finding_IsARowOfItsOwnAfterTheLines()
    {
        var statement = StatementOf(null, _fine) with
        {
            Findings = [new("TB-3.1", "shift-not-rotated", Explanation.Of($"Once."), ["occurrences/O7"])],
        };

        Assert.Equal(
            ["A01", "", "taobao-service", "2014-05-01..2014-05-31", "TB-3.1", "finding", "shift-not-rotated", "", "", "", "Once.", "occurrences/O7"],
            Rows(statement)[2]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    public void Write_TextLikeAFormula_BeginsWithAnApostrophe(string name) => Assert.Equal("'" + name, Rows(StatementOf(name, _fine))[1][1]);

    [Theory]
    [InlineData("Lin, Xia")]
    [InlineData("Lin \"Lily\" Xia")]
    [InlineData("Lin\r\nXia")]
    [InlineData("林夏")]
    [InlineData("1-1=0")]
    public void Write_OtherText_ComesBackAsItIs(string name) => Assert.Equal(name, Rows(StatementOf(name, _fine))[1][1]);

    [Fact]
    public void Write_SmallNumber_IsWrittenOutInFull() =>
        Assert.Equal("-0.0000000001", Rows(StatementOf(null, _fine with { Value = -0.0000000001m }))[1][7]);

    [Fact]
    public void Write_Records_EndWithCarriageReturnAndLineFeed()
    {
        var text = Written(StatementOf("Lin", _fine));

        Assert.StartsWith("employee,name,scheme,period,clause,kind,label,value,max,unit,how,because\r\nA01,Lin,", text, StringComparison.Ordinal);
        Assert.EndsWith("handoverFine\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Csv_HasARowPerLineAndFindingOfTheJson()
    {
        var input = Repository.PathOf("samples/data/several-schemes-2024-03.json");
        using var json = JsonDocument.Parse(Invocation.Of("run", input, "--format", "json").Output);

        var rows = Parsed(Invocation.Of("run", input, "--format", "csv").Output).Skip(1).ToList();

        var statements = json.RootElement.GetProperty("statements").EnumerateArray().ToList();
        Assert.Equal(
            statements.Sum(statement => statement.GetProperty("lines").GetArrayLength() + statement.GetProperty("findings").GetArrayLength()),
            rows.Count);
        Assert.Equal(
            statements.SelectMany(statement => statement.GetProperty("lines").EnumerateArray()).Sum(line => line.GetProperty("value").GetDecimal()),
            rows.Where(row => row[7].Length > 0).Sum(row => decimal.Parse(row[7], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static Statement StatementOf(string? name, params StatementLine[] lines) =>
        new() { Employee = "A01", Name = name, Scheme = "taobao-service", Complete = true, Lines = lines.ToValueList() };

    private static List<string[]> Rows(Statement statement) => Parsed(Written(statement));

    private static string Written(Statement statement)
    {
        using var stream = new MemoryStream();
        using var terminal = new Terminal(Stream.Null, stream, TextWriter.Null, Terminal.FileWidth, isPlain: true, CancellationToken.None);
        new CsvFormat().Write(new AppraisalResult(Period.Month(2014, 5), [statement], []), terminal);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<string[]> Parsed(string text)
    {
        var rows = new List<string[]>();
        using var csv = CsvReader.Create(
            Encoding.UTF8.GetBytes(text),
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = ',',
                MalformedData = CsvMalformedDataHandling.Throw,
                FieldCountMismatch = CsvFieldCountHandling.Throw,
            });
        while (csv.Read()) rows.Add(csv.Current.ToArray());
        return rows;
    }
}
