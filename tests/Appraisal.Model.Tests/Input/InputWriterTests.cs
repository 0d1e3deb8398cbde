using System.Text;

namespace Appraisal.Model.Tests.Input;

public sealed class InputWriterTests
{
    private static readonly AppraisalInput _everything = new()
    {
        Period = Period.Month(2014, 4),
        Appraisees = [new Appraisee("A1", "shop", "林 <\"&'>"), new Appraisee("L1", "leader"), new Appraisee("P1", "posts", null, "reception")],
        Teams = [new Team("T1", "L1", null, ["M1", "M2"])],
        Measurements = [new Measurement("A1", "reply-rate", 0.720m), new Measurement("A1", "sales", 0.0000000000000000000000000001m)],
        Occurrences =
        [
            new Occurrence("O1", "A1", "handover-failure", new DateOnly(2014, 4, 3)) { Count = 2, Circumstances = ["loss", "customer-impact"], Note = "" },
            new Occurrence("O2", "A1", "label-misprinted", new DateOnly(2013, 1, 1)) { Amount = 79228162514264337593543950335m },
        ],
        Ratings = [new Rating("A1", "rules", 2, "L1", RaterGroup.Self), new Rating("A1", "rules", 1, "L2"), new Rating("A1", "rules", 1, "L3", RaterGroup.Peer)],
        Terms =
        [
            new SchemeOverrides("shop",
            [
                new TermsVersion(new DateOnly(2014, 4, 1),
                [
                    new TermOverride("shop", "handoverFine", new TermValue.Number(60.50m)),
                    new TermOverride("shop", "outsideBand", new TermValue.Text("zero")),
                    new TermOverride("shop", "wageShares", new TermValue.Map(
                    [
                        new("base", new TermValue.List([new TermValue.Number(1), new TermValue.Flag(false)])),
                        new("meal", new TermValue.Map([])),
                    ])),
                ]),
                new TermsVersion(null, []),
            ]),
            new SchemeOverrides("leader", [new TermsVersion(null, [])]),
            new SchemeOverrides("posts", []),
        ],
    };

    [Fact]
    public void Write_ThenRead_GivesTheSameInput()
    {
        var json = Write(_everything);
        Assert.Equal(_everything, SampleFile.Reader.Read(json));
        Assert.Equal(json, Write(SampleFile.Reader.Read(json)));
    }

    [Theory]
    [InlineData("2014-04-01", "2014-04-30", "\"2014-04\"")]
    [InlineData("2014-10-01", "2014-12-31", "\"2014-Q4\"")]
    public void Write_WholeMonthOrQuarter_IsShort(string from, string to, string expected)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var json = Write(new AppraisalInput { Period = new Period(DateOnly.Parse(from, invariant), DateOnly.Parse(to, invariant)), Appraisees = [] });
        Assert.Equal("{\n  \"period\": " + expected + ",\n  \"appraisees\": []\n}\n", json);
    }

    [Fact]
    public void Write_AnyPeriod_ComesBack()
    {
        var input = new AppraisalInput { Period = new Period(new DateOnly(2014, 4, 3), new DateOnly(2015, 4, 3)), Appraisees = [] };
        Assert.Equal(input, SampleFile.Reader.Read(Write(input)));
    }

    [Fact]
    public void WriteTerms_ThenReadTerms_GivesTheSame()
    {
        using var stream = new MemoryStream();
        InputWriter.WriteTerms(stream, _everything.Terms);
        stream.Position = 0;
        Assert.Equal(_everything.Terms, SampleFile.Reader.ReadTerms(stream));
    }

    [Fact]
    public void ReadTerms_Wrong_CountsPathsFromTheRoot()
    {
        var wrong = Assert.Throws<AppraisalInputException>(() =>
            SampleFile.Reader.ReadTerms("""{ "shop": [{ "from": "2014-04-01", "x": 1 }], "none": {}, "leader": 5 }"""u8));
        Assert.Equal(
            ["$.shop[0].x invalid-term", "$.none unknown-scheme", "$.leader wrong-type"],
            wrong.Problems.Select(problem => problem.Path + " " + problem.Code));
        Assert.Equal("$", Assert.Single(Assert.Throws<AppraisalInputException>(() => SampleFile.Reader.ReadTerms("[]"u8)).Problems).Path);
    }

    [Fact]
    public void WriteProblems_Several_AreOneDocument()
    {
        using var stream = new MemoryStream();
        ProblemWriter.Write(stream, [new InputProblem("$.period", ProblemCodes.WrongType, Explanation.Verbatim("\"x\" 不是 a period."))]);
        Assert.Equal(
            "{\n  \"problems\": [\n    {\n      \"path\": \"$.period\",\n      \"code\": \"wrong-type\",\n      \"message\": \"\\\"x\\\" 不是 a period.\"\n    }\n  ]\n}\n",
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Write(AppraisalInput input)
    {
        using var stream = new MemoryStream();
        InputWriter.Write(stream, input);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
