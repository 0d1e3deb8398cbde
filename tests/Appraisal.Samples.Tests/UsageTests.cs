using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _input;

    public UsageTests() =>
        _input = _folder.Write("may.json", "{ 'period': '2014-05', 'appraisees': [ { 'employee': 'A', 'scheme': 'service-norm' } ] }");

    public static TheoryData<string, string[]> WrongUses { get; } = new()
    {
        { "Required command", [] },
        { "'frob' is no command", ["frob"] },
        { "Required argument 'FILE'", ["run"] },
        { "'more' is no command or argument", ["run", "INPUT", "more"] },
        { "'--frob' is no command or argument", ["check", "INPUT", "--frob"] },
        { "'yaml' not recognized", ["run", "INPUT", "--format", "yaml"] },
        { "'markdown' not recognized", ["check", "INPUT", "--format", "markdown"] },
        { "'fr' not recognized", ["run", "INPUT", "--lang", "fr"] },
        { "Required argument missing for option: '--out'", ["run", "INPUT", "--out"] },
        { "there is no such file", ["run", "FOLDER/nowhere.json"] },
        { "it is a folder", ["check", "FOLDER"] },
        { "without a name", ["check", ""] },
        { "there is no such file", ["run", "INPUT", "--terms", "FOLDER/nowhere.json"] },
        { "Nobody with the id 'Z'", ["run", "INPUT", "--employee", "Z"] },
        { "There is no scheme 'taobao'", ["clauses", "--scheme", "taobao"] },
        { "it is a folder", ["run", "INPUT", "--out", "FOLDER"] },
        { "Cannot write", ["run", "INPUT", "--out", "FOLDER/nowhere/out.txt"] },
        { "without a name", ["run", "INPUT", "--out", ""] },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(WrongUses))]
    public void Invoke_WrongUse_FailsWithOneLineThatSaysWhatToDo(string expected, string[] arguments)
    {
        var real = arguments.Select(argument => argument
            .Replace("INPUT", _input, StringComparison.Ordinal)
            .Replace("FOLDER", _folder.PathOf("."), StringComparison.Ordinal));

        var invocation = Invocation.Of([.. real]);

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.Empty(invocation.Output);
        Assert.Contains(expected, Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["may.json"], _folder.Files);
    }

    [Fact]
    public void Run_FiguresThatNoDecimalHolds_FailsWithOneLineThatSaysWhereToLook()
    {
        const string Huge = "79228162514264337593543950335";
        var input = _folder.Write(
            "huge.json",
            $$"""
            { 'period': '2014-05', 'appraisees': [ { 'employee': 'A', 'scheme': 'taobao-service' } ], 'occurrences': [
              { 'id': 'O1', 'employee': 'A', 'kind': 'suggestion-adopted', 'date': '2014-05-02', 'circumstances': ['major'], 'amount': {{Huge}} },
              { 'id': 'O2', 'employee': 'A', 'kind': 'suggestion-adopted', 'date': '2014-05-02', 'circumstances': ['major'], 'amount': {{Huge}} } ] }
            """);

        var invocation = Invocation.Of("run", input);

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.Empty(invocation.Output);
        Assert.Contains("Look for figures out of all proportion", Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("help-run.txt", "run", "--help")]
    [InlineData("help-check.txt", "check", "--help")]
    [InlineData("help-explain.txt", "explain", "--help")]
    [InlineData("help-compare.txt", "compare", "--help")]
    [InlineData("help-clauses.txt", "clauses", "-h")]
    [InlineData("help-schema.txt", "schema", "--help")]
    public void Invoke_Help_IsTheApprovedText(string name, params string[] arguments)
    {
        var invocation = Invocation.Of(arguments);

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        Approved.Matches(name, string.Join('\n', invocation.Output.Split('\n').Select(line => line.TrimEnd())));
    }

    [Fact]
    public void Check_GoodInput_SaysSoInOneLine()
    {
        var invocation = Invocation.Of("check", _input);

        Assert.Equal(new Invocation(ExitStatus.Done, $"{_input} is fine: 1 person under 1 scheme, 2014-05-01..2014-05-31.\n", string.Empty), invocation);
    }

    [Fact]
    public void Check_GoodInputAsJson_ListsNoProblem()
    {
        var invocation = Invocation.Of("check", _input, "--format", "json");

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Equal("{\n  \"problems\": []\n}\n", invocation.Output);
    }
}
