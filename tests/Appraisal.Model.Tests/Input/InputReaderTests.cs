using System.Text;

namespace Appraisal.Model.Tests.Input;

public sealed class InputReaderTests
{
    private const string Full = """
        {
          "period": "2014-04",
          "appraisees": [
            { "employee": "A1", "name": "林", "scheme": "shop", "post": null },
            { "employee": "L1", "scheme": "leader" },
            { "employee": "G1", "scheme": "guide" },
            { "employee": "P1", "scheme": "posts", "post": "reception" }
          ],
          "teams": [ { "id": "T1", "leader": "L1", "guide": "G1", "members": ["M1", "M2"] } ],
          "measurements": [
            { "employee": "A1", "indicator": "reply-rate", "value": 0.720 },
            { "employee": "M1", "indicator": "performance-score", "value": 85 },
            { "employee": "M1", "indicator": "exam-score", "value": 85 },
            { "employee": "L1", "indicator": "exam-score", "value": 8.5E1 }
          ],
          "occurrences": [
            { "id": "O1", "employee": "A1", "kind": "handover-failure", "date": "2014-04-03", "count": 2, "circumstances": ["loss"], "amount": null, "note": "x" },
            { "id": "O2", "employee": "A1", "kind": "label-misprinted", "date": "2013-12-31", "amount": 12.5 },
            { "id": "O3", "employee": "L1", "kind": "report-late", "date": "2014-04-30", "count": null }
          ],
          "ratings": [
            { "employee": "A1", "criterion": "rules", "score": 2.0, "rater": "L1", "group": "peer" },
            { "employee": "P1", "criterion": "expression", "score": 80, "rater": "L1" }
          ],
          "terms": {
            "shop": { "handoverFine": 60, "outsideBand": "zero", "wageShares": { "base": 40, "parts": [1, true, null] } },
            "quarterly": []
          }
        }
        """;

    [Fact]
    public void Read_CompleteFile_GivesEveryPart()
    {
        var input = SampleFile.Reader.Read(Full.Replace(", null]", "]", StringComparison.Ordinal));

        Assert.Equal(Period.Month(2014, 4), input.Period);
        Assert.Equal(new Appraisee("A1", "shop", "林"), input.Appraisees[0]);
        Assert.Equal(new Appraisee("P1", "posts", null, "reception"), input.Appraisees[3]);
        Assert.Equal([new Team("T1", "L1", "G1", ["M1", "M2"])], input.Teams);
        Assert.Equal(new Measurement("A1", "reply-rate", 0.72m), input.Measurements[0]);
        Assert.Equal(85m, input.Measurements[3].Value);
        Assert.Equal(
            new Occurrence("O1", "A1", "handover-failure", new DateOnly(2014, 4, 3)) { Count = 2, Circumstances = ["loss"], Note = "x" },
            input.Occurrences[0]);
        Assert.Equal(new Occurrence("O2", "A1", "label-misprinted", new DateOnly(2013, 12, 31)) { Amount = 12.5m }, input.Occurrences[1]);
        Assert.Equal(1, input.Occurrences[2].Count);
        Assert.Equal([new Rating("A1", "rules", 2, "L1", RaterGroup.Peer), new Rating("P1", "expression", 80, "L1")], input.Ratings);
        var shop = input.Terms[0];
        Assert.Equal("shop", shop.Scheme);
        Assert.Equal(
            [
                new TermOverride("shop", "handoverFine", new TermValue.Number(60)),
                new TermOverride("shop", "outsideBand", new TermValue.Text("zero")),
                new TermOverride("shop", "wageShares", new TermValue.Map(
                [
                    new("base", new TermValue.Number(40)),
                    new("parts", new TermValue.List([new TermValue.Number(1), new TermValue.Flag(true)])),
                ])),
            ],
            Assert.Single(shop.Versions).Values);
        Assert.Empty(input.Terms[1].Versions);
    }

    [Theory]
    [InlineData("\"2014-04\"", "2014-04-01..2014-04-30")]
    [InlineData("\"2014-02\"", "2014-02-01..2014-02-28")]
    [InlineData("\"2014-Q2\"", "2014-04-01..2014-06-30")]
    [InlineData("\"9999-12\"", "9999-12-01..9999-12-31")]
    [InlineData("\"9999-Q4\"", "9999-10-01..9999-12-31")]
    [InlineData("{ \"from\": \"2014-04-03\", \"to\": \"2014-04-03\" }", "2014-04-03..2014-04-03")]
    public void Read_PeriodForms_GiveBothDays(string period, string days) =>
        Assert.Equal(days, SampleFile.Reader.Read(SampleFile.With(period, """{ "employee": "A1", "scheme": "processor" }""")).Period.ToString());

    [Theory]
    [InlineData("\"2014-4\"")]
    [InlineData("\"2014-13\"")]
    [InlineData("\"2014-00\"")]
    [InlineData("\"0000-01\"")]
    [InlineData("\"2014-Q5\"")]
    [InlineData("\"2014-Q0\"")]
    [InlineData("\"2014-q2\"")]
    [InlineData("\"2014\"")]
    [InlineData("\"+014-04\"")]
    [InlineData("\"2014-04-01\"")]
    [InlineData("\"\"")]
    [InlineData("201404")]
    [InlineData("[]")]
    [InlineData("true")]
    public void Read_PeriodThatIsNone_IsWrongType(string period) =>
        Assert.Equal(["$.period wrong-type"], SampleFile.Problems(SampleFile.With(period)));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0e400", "0")]
    [InlineData("0.000", "0")]
    [InlineData("1.0e2", "100")]
    [InlineData("1E+2", "100")]
    [InlineData("100e-2", "1")]
    [InlineData("0.10", "0.1")]
    [InlineData("1050", "1050")]
    [InlineData("1050.0500", "1050.05")]
    [InlineData("1200e-1", "120")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("7e28", "70000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1.234567890123456789012345678", "1.234567890123456789012345678")]
    [InlineData("1.0000000000000000000000000000000000000000", "1")]
    public void Read_NumberThatADecimalHolds_IsExact(string number, string expected)
    {
        var input = SampleFile.Reader.Read(SampleFile.With(
            measurements: $$"""{ "employee": "A1", "indicator": "sales", "value": {{number}} }"""));
        Assert.Equal(expected, input.Measurements[0].Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-40")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("8e28")]
    [InlineData("1e29")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1.23456789012345678901234567891")]
    [InlineData("0.333333333333333333333333333333333333")]
    [InlineData("100000000000000000000000000000.1")]
    public void Read_NumberThatADecimalWouldRound_IsOutOfRange(string number) =>
        Assert.Equal(
            ["$.measurements[0].value out-of-range"],
            SampleFile.Problems(SampleFile.With(measurements: $$"""{ "employee": "A1", "indicator": "sales", "value": {{number}} }""")));

    [Fact]
    public void Read_ByteOrderMarkOrNot_GivesTheSame()
    {
        var plain = Encoding.UTF8.GetBytes(SampleFile.With());
        byte[] marked = [.. Encoding.UTF8.Preamble, .. plain];
        Assert.Equal(SampleFile.Reader.Read(plain), SampleFile.Reader.Read(marked));
    }

    [Fact]
    public async Task ReadAsync_Stream_GivesTheSameAsRead()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(SampleFile.With()));
        var input = await SampleFile.Reader.ReadAsync(stream, CancellationToken.None);
        stream.Position = 0;
        Assert.Equal(SampleFile.Reader.Read(stream), input);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(SampleFile.With()));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SampleFile.Reader.ReadAsync(stream, new CancellationToken(true)));
    }
}
