using System.Text.Json;
using System.Text.Json.Nodes;
using Appraisal.Samples.Tests.Running;
using CsvHelper;

namespace Appraisal.Samples.Tests;

public sealed class FactFilesTests : IDisposable
{
    private const string People =
        """
        { 'period': '2014-05', 'appraisees': [ { 'employee': 'A', 'scheme': 'taobao-service' } ],
          'occurrences': [ { 'id': 'O1', 'employee': 'A', 'kind': 'label-unmarked', 'date': '2014-05-01' } ] }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string _people;

    public FactFilesTests() => _people = _folder.Write("people.json", People);

    /// <summary>A file of occurrences, and the problems that it has: where, as a line for people tells it, and the code.</summary>
    public static TheoryData<string, string[]> Wrong => new()
    {
        { "", ["occurrences.csv row 1: (malformed-csv)"] },
        { "id,employee,kind,date,remarks\n", ["occurrences.csv row 1, column remarks: (unknown-property)"] },
        { "id,employee,kind,date,id\n", ["occurrences.csv row 1, column id: (duplicate)"] },
        { "id,employee,kind\nO2,A,label-unmarked\nO3,A,label-unmarked\n", ["occurrences.csv row 1, column date: (missing-property)"] },
        { "id,employee,kind,date\nO2,A,label-unmarked,\n", ["occurrences.csv row 2, column date: (missing-property)"] },
        { "id,employee,kind,date\nO2,A,label-unmarked,1 May\n", ["occurrences.csv row 2, column date: (wrong-type)"] },
        { "id,employee,kind,date\nO2,A,label-unmarked,2014-06-01\n", ["occurrences.csv row 2, column date: (date-after-period)"] },
        { "id,employee,kind,date\n\nO2,Z,label-unmarked,2014-05-02\n", ["occurrences.csv row 3, column employee: (unknown-employee)"] },
        { "id,employee,kind,date\nO2,A,label,2014-05-02\n", ["occurrences.csv row 2, column kind: (unknown-code)"] },
        { "id,employee,kind,date\nO1,A,label-unmarked,2014-05-02\n", ["occurrences.csv row 2, column id: (duplicate)"] },
        { "id,employee,kind,date,count\nO2,A,label-unmarked,2014-05-02,two\n", ["occurrences.csv row 2, column count: (wrong-type)"] },
        { "id,employee,kind,date,count\nO2,A,label-unmarked,2014-05-02,\"1,000\"\n", ["occurrences.csv row 2, column count: (wrong-type)"] },
        { "id,employee,kind,date,count\nO2,A,label-unmarked,2014-05-02,1e400\n", ["occurrences.csv row 2, column count: (out-of-range)"] },
        {
            "id,employee,kind,date,circumstances\nO2,A,handover-failure,2014-05-02,loss; rain\n",
            ["occurrences.csv row 2, column circumstances: (unknown-circumstance)"]
        },
        { "id,employee,kind,date\nO2,A,label-misprinted,2014-05-02\n", ["occurrences.csv row 2: (amount-required)"] },
        { "id,employee,kind,date,note\nO2,A,label-unmarked,2014-05-02,late, again\n", ["occurrences.csv row 2: (malformed-csv)"] },
        { "id,employee,kind,date\nO2,A,label-unmarked,2014-05-02\nO\"3,A,label-unmarked,2014-05-02\n", ["occurrences.csv row 3: (malformed-csv)"] },
        { "id,employee,kind,date\nO2,A,label-unmarked,\"2014-05-02\nO3,A,label-unmarked,2014-05-02\n", ["occurrences.csv row 2: (malformed-csv)"] },
        {
            "id,employee,kind,date,colour\nO2,A,label,2014-05-02,red\nO3,Z,label-unmarked,May,red\n",
            [
                "occurrences.csv row 1, column colour: (unknown-property)",
                "occurrences.csv row 2, column kind: (unknown-code)",
                "occurrences.csv row 3, column employee: (unknown-employee)",
                "occurrences.csv row 3, column date: (wrong-type)",
            ]
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("taobao-2014-05")]
    [InlineData("several-schemes-2024-03")]
    [InlineData("hotline-shift-leader-2024-03")]
    [InlineData("post-criteria-2024-03")]
    public void Run_FactsAsCsv_GivesTheResultOfTheJson(string sample)
    {
        var path = Repository.PathOf($"samples/data/{sample}.json");
        var document = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        List<string> arguments = ["run", _folder.PathOf("rest.json"), "--format", "json"];
        foreach (var list in new[] { "measurements", "occurrences", "ratings" })
        {
            if (document[list] is not JsonArray facts) continue;
            WriteCsv(_folder.PathOf(list + ".csv"), facts);
            document.Remove(list);
            arguments.AddRange(["--" + list, _folder.PathOf(list + ".csv")]);
        }

        File.WriteAllText(_folder.PathOf("rest.json"), document.ToJsonString());

        Assert.Equal(Invocation.Of("run", path, "--format", "json"), Invocation.Of([.. arguments]));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_WrongFile_TellsEveryProblemWithFileRowAndColumn(string csv, string[] expected)
    {
        var invocation = Invocation.Of("check", _people, "--occurrences", Csv("occurrences.csv", csv));

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Empty(invocation.Output);
        Assert.Equal(
            expected,
            invocation.ErrorLines.Select(line => $"{line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)]}{line[line.LastIndexOf('(')..]}"));
    }

    [Theory]
    [InlineData("\uFEFFid,employee,kind,date\r\nO2,A,label-unmarked,2014-05-02\r\n")]
    [InlineData("date,kind,employee,id,note\n2014-05-02,label-unmarked,A,O2,\"one, \"\"two\"\"\nthree\"\n,,,,\n")]
    [InlineData("id,employee,kind,date,count,amount,circumstances\nO2,A,label-unmarked, 2014-05-02 ,1.0,,\n")]
    [InlineData("id,employee,kind,date")]
    public void Check_GoodFile_IsFine(string csv) =>
        Assert.Equal(ExitStatus.Done, Invocation.Of("check", _people, "--occurrences", Csv("occurrences.csv", csv)).Status);

    [Theory]
    [InlineData("")]
    [InlineData(", 'occurrences': null")]
    [InlineData(", 'occurrences': []")]
    [InlineData(", 'occurrences': [ { 'id': 'O1', 'employee': 'A', 'kind': 'label-unmarked', 'date': '2014-05-01' } ], 'ratings': []")]
    public void Run_FactsBesideAnyFormOfTheList_AreAppended(string list)
    {
        var input = _folder.Write("input.json", "{ 'period': '2014-05', 'appraisees': [ { 'employee': 'A', 'scheme': 'taobao-service' } ]" + list + " }");

        var invocation = Invocation.Of(
            "run", input, "--format", "json", "--occurrences", Csv("occurrences.csv", "id,employee,kind,date\nO2,A,label-unmarked,2014-05-02\n"));

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Contains("occurrences/O2", invocation.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ProblemsOfAllFiles_AreToldTogetherAsJson()
    {
        var input = _folder.Write("input.json", "{ 'period': 'May', 'appraisees': [ { 'employee': 'A', 'scheme': 'taobao-service' } ], 'ratings': 7 }");

        var invocation = Invocation.Of(
            "run", input, "--format", "json",
            "--ratings", Csv("ratings.csv", "employee,criterion,score\nA,rules,1\n"),
            "--occurrences", Csv("events.csv", "id,employee,kind,date,circumstances\nO2,A,handover-failure,2014-05-02,loss;rain\n"),
            "--measurements", Csv("april.csv", "employee,indicator,value\nA,sales,1\nA,reply-rate,72%\n"));

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        using var problems = JsonDocument.Parse(invocation.Output);
        Assert.Equal(
            [
                ("$.period", "wrong-type"), ("$.ratings", "wrong-type"), ("april.csv[3].value", "wrong-type"),
                ("events.csv[2].circumstances[1]", "unknown-circumstance"), ("ratings.csv[1].rater", "missing-property"),
            ],
            problems.RootElement.GetProperty("problems").EnumerateArray()
                .Select(problem => (problem.GetProperty("path").GetString(), problem.GetProperty("code").GetString())));
        Assert.Contains("\\\"72%\\\" is no number", invocation.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BrokenJsonBesideAWrongFile_TellsBoth()
    {
        var invocation = Invocation.Of("run", _folder.Write("input.json", "{"), "--ratings", Csv("ratings.csv", "score\n"));

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.StartsWith("$: ", invocation.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(4, invocation.ErrorLines.Length);
    }

    [Fact]
    public void Check_FileThatIsNotUtf8_IsRefused()
    {
        File.WriteAllBytes(_folder.PathOf("occurrences.csv"), [.. "id,employee,kind,date,note\n"u8, 0xC4, 0xE3, (byte)'\n']);

        var invocation = Invocation.Of("check", _people, "--occurrences", _folder.PathOf("occurrences.csv"));

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Contains("UTF-8", Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoSuchFile_FailsWithOneLine()
    {
        var invocation = Invocation.Of("run", _people, "--ratings", _folder.PathOf("nowhere.csv"));

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.Contains("Give the path of a CSV file", Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }

    private static void WriteCsv(string path, JsonArray facts)
    {
        var columns = facts.SelectMany(fact => fact!.AsObject().Select(property => property.Key)).Distinct(StringComparer.Ordinal).ToList();
        using var csv = CsvWriter.ToFile(path);
        foreach (var column in columns) csv.WriteField(column);
        csv.EndRecord();
        foreach (var fact in facts)
        {
            foreach (var column in columns) csv.WriteField(Cell(fact![column]));
            csv.EndRecord();
        }
    }

    private static string Cell(JsonNode? value) => value switch
    {
        null => string.Empty,
        JsonArray texts => string.Join(';', texts.Select(text => text!.GetValue<string>())),
        _ => value.ToString(),
    };

    private string Csv(string name, string text)
    {
        File.WriteAllText(_folder.PathOf(name), text);
        return _folder.PathOf(name);
    }
}
