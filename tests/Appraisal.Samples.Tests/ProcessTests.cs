using System.Text.Json;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

/// <summary>The program as users start it.</summary>
public sealed class ProcessTests
{
    private const string Input =
        """
        { "period": "2014-05",
          "appraisees": [ { "employee": "A", "name": "[red]Lin", "scheme": "service-norm" } ],
          "occurrences": [ { "id": "O1", "employee": "A", "kind": "hung-up-early", "date": "2014-05-03" } ] }
        """;

    [Fact]
    public async Task Run_Piped_PrintsPlainTextWithoutEscapeCodes()
    {
        var invocation = await AppraiseProcess.Run(Input, "run", "-");

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        Assert.Contains("[red]Lin (A)", invocation.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', invocation.Output);
    }

    [Fact]
    public async Task Run_Json_IsTheSameAsInThisProcess() =>
        Assert.Equal(Invocation.WithInput(Input, "run", "-", "--format", "json"), await AppraiseProcess.Run(Input, "run", "-", "--format", "json"));

    [Fact]
    public async Task Run_MalformedJson_ExitsWithInputProblems()
    {
        var invocation = await AppraiseProcess.Run("{ \"period\": ", "run", "-");

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Empty(invocation.Output);
        Assert.EndsWith("(malformed-json)", Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoSuchFile_FailsWithOneLine()
    {
        var invocation = await AppraiseProcess.Run(string.Empty, "run", "nowhere.json");

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.Single(invocation.ErrorLines);
    }

    [Fact]
    public async Task Version_IsANumber()
    {
        var invocation = await AppraiseProcess.Run(string.Empty, "--version");

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.True(Version.TryParse(invocation.Output.Trim(), out _));
    }

    [Fact]
    public async Task Clauses_Piped_IsPlainTextAndJson()
    {
        var text = await AppraiseProcess.Run(string.Empty, "clauses");
        var json = await AppraiseProcess.Run(string.Empty, "clauses", "--format", "json");

        Assert.DoesNotContain('\u001b', text.Output);
        using var catalogue = JsonDocument.Parse(json.Output);
        Assert.Equal(JsonValueKind.Array, catalogue.RootElement.ValueKind);
    }
}
