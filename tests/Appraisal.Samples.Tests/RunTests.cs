using System.Text.Json;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class RunTests : IDisposable
{
    private const string TwoPeople =
        """
        { 'period': '2014-05',
          'appraisees': [ { 'employee': 'A', 'name': 'Lin', 'scheme': 'service-norm' }, { 'employee': 'B', 'scheme': 'service-norm' } ],
          'occurrences': [ { 'id': 'O1', 'employee': 'A', 'kind': 'hung-up-early', 'date': '2014-05-03' },
                           { 'id': 'O2', 'employee': 'A', 'kind': 'hung-up-early', 'date': '2014-04-30' },
                           { 'id': 'O3', 'employee': 'B', 'kind': 'hung-up-early', 'date': '2014-04-30' } ],
          'terms': { 'service-norm': { 'hungUpEarly': 7 } } }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string _input;

    public RunTests() => _input = _folder.Write("may.json", TwoPeople);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_Json_GivesEveryStatementAndNothingElse()
    {
        var invocation = Invocation.Of("run", _input, "--format", "json");

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        using var result = JsonDocument.Parse(invocation.Output);
        Assert.Equal("2014-05-31", result.RootElement.GetProperty("period").GetProperty("to").GetString());
        Assert.Equal([("A", 93m), ("B", 100m)], Scores(result));
        Assert.Equal(["occurrences/O2", "occurrences/O3"], Unused(result));
    }

    [Fact]
    public void Run_StandardInput_IsTheSameAsTheFile() =>
        Assert.Equal(
            Invocation.Of("run", _input, "--format", "json"),
            Invocation.WithInput(File.ReadAllText(_input), "run", "-", "--format", "json"));

    [Fact]
    public void Run_Twice_GivesTheSameBytes() => Assert.Equal(Invocation.Of("run", _input), Invocation.Of("run", _input));

    [Fact]
    public void Run_Employee_GivesThatPersonsStatementsAndUnusedFacts()
    {
        using var result = JsonDocument.Parse(Invocation.Of("run", _input, "--format", "json", "--employee", "B").Output);

        Assert.Equal([("B", 100m)], Scores(result));
        Assert.Equal(["occurrences/O3"], Unused(result));
    }

    [Fact]
    public void Run_Out_WritesTheFileAndNothingElse()
    {
        var path = _folder.PathOf("out.json");
        File.WriteAllText(path, "an older result");

        var invocation = Invocation.Of("run", _input, "--format", "json", "--out", path);

        Assert.Equal(new Invocation(ExitStatus.Done, string.Empty, string.Empty), invocation);
        Assert.Equal(Invocation.Of("run", _input, "--format", "json").Output, File.ReadAllText(path));
        Assert.Equal(["may.json", "out.json"], _folder.Files);
    }

    [Fact]
    public void Run_OutWithInputProblems_LeavesTheFileAsItWas()
    {
        var path = _folder.PathOf("out.json");
        File.WriteAllText(path, "an older result");

        var invocation = Invocation.Of("run", _folder.Write("wrong.json", "{}"), "--out", path);

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Equal("an older result", File.ReadAllText(path));
    }

    [Fact]
    public void Run_Interrupted_FailsAndLeavesNoFile()
    {
        var invocation = Invocation.Interrupted("run", _input, "--out", _folder.PathOf("out.json"));

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.StartsWith("Cancelled", Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["may.json"], _folder.Files);
    }

    [Fact]
    public void Run_Terms_ReplaceTheInputsTermsOfTheirScheme()
    {
        var terms = _folder.Write("terms.json", "{ 'service-norm': [ { 'from': '2014-01-01', 'baseScore': 90 } ] }");

        using var result = JsonDocument.Parse(Invocation.Of("run", _input, "--format", "json", "--terms", terms).Output);

        // 6 is the printed deduction: the 7 of the input went with the other terms of its scheme.
        Assert.Equal([("A", 84m), ("B", 90m)], Scores(result));
    }

    [Fact]
    public void Run_ProblemsInInputAndTerms_AreToldTogetherAndTheTermsFileIsNamed()
    {
        var input = _folder.Write("wrong.json", "{ 'period': 'May', 'appraisees': [ { 'employee': 'A', 'scheme': 'service-norm' } ] }");
        var terms = _folder.Write("terms.json", "{ 'service-norm': { 'hungUpEarly': -1 } }");

        var invocation = Invocation.Of("run", input, "--terms", terms);

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Collection(
            invocation.ErrorLines,
            line => Assert.StartsWith("$.period: ", line, StringComparison.Ordinal),
            line => Assert.Matches(@"^\$\.service-norm\.hungUpEarly: terms\.json: .+ \(invalid-term\)$", line));
    }

    [Fact]
    public void Run_ProblemsAsJson_StandOnStandardOutput()
    {
        var invocation = Invocation.Of("run", _folder.Write("wrong.json", "{"), "--format", "json");

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Empty(invocation.Error);
        using var document = JsonDocument.Parse(invocation.Output);
        Assert.Equal("malformed-json", Assert.Single(document.RootElement.GetProperty("problems").EnumerateArray()).GetProperty("code").GetString());
    }

    private static IEnumerable<(string, decimal)> Scores(JsonDocument result) =>
        result.RootElement.GetProperty("statements").EnumerateArray()
            .Select(statement => (statement.GetProperty("employee").GetString()!, statement.GetProperty("score").GetDecimal()));

    private static IEnumerable<string> Unused(JsonDocument result) =>
        result.RootElement.GetProperty("unused").EnumerateArray().Select(unused => unused.GetProperty("fact").GetString()!);
}
