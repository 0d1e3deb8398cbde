using System.Text.Json;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class ClausesTests
{
    private static readonly string[] _properties =
        ["id", "scheme", "document", "heading", "title", "kind", "status", "rule", "reason", "reads", "terms"];

    [Theory]
    [InlineData("clauses-taobao-service.txt", "text")]
    [InlineData("clauses-taobao-service.json", "json")]
    [InlineData("clauses-taobao-service.md", "markdown")]
    public void Clauses_OfAScheme_AreTheApprovedText(string name, string format)
    {
        var invocation = Invocation.Of("clauses", "--scheme", "taobao-service", "--format", format);

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        Approved.Matches(name, invocation.Output);
    }

    [Fact]
    public void Clauses_Json_HasEveryClauseOnceWithARuleOrAReason()
    {
        using var catalogue = JsonDocument.Parse(Invocation.Of("clauses", "--format", "json").Output);
        var clauses = catalogue.RootElement.EnumerateArray().ToList();

        Assert.Equal(ClauseCatalogue.BuiltIn.Clauses.Select(clause => clause.Id), clauses.Select(clause => clause.GetProperty("id").GetString()!));
        Assert.All(clauses, clause =>
        {
            Assert.Equal(_properties, clause.EnumerateObject().Select(property => property.Name));
            var isComputable = clause.GetProperty("status").GetString() != "not-computable";
            Assert.Equal(isComputable ? JsonValueKind.String : JsonValueKind.Null, clause.GetProperty("rule").ValueKind);
            Assert.Equal(isComputable ? JsonValueKind.Null : JsonValueKind.String, clause.GetProperty("reason").ValueKind);
        });
    }

    [Fact]
    public void Clauses_JsonTerms_AreInTheShapeOfAnInput()
    {
        using var catalogue = JsonDocument.Parse(Invocation.Of("clauses", "--format", "json", "--scheme", "taobao-service").Output);
        var terms = catalogue.RootElement.EnumerateArray().SelectMany(clause => clause.GetProperty("terms").EnumerateObject()).ToList();

        Assert.Equal(16m, Default("wageShares").GetProperty("manual").GetDecimal());
        Assert.Equal("clamp", Default("outsideBand").GetString());
        Assert.Equal(50m, Default("handoverFine").GetDecimal());
        Assert.All(terms, term => Assert.Equal("2014-04-01", term.Value.GetProperty("from").GetString()));

        JsonElement Default(string name) => terms.First(term => term.Name == name).Value.GetProperty("default");
    }

    [Fact]
    public void Clauses_MarkdownToAFile_IsTheDocumentInDocs()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("clauses.md");

        Assert.Equal(ExitStatus.Done, Invocation.Of("clauses", "--format", "markdown", "--out", path).Status);
        Assert.True(
            File.ReadAllText(path) == File.ReadAllText(Repository.PathOf(Path.Combine("docs", "clauses.md"))),
            "docs/clauses.md is stale: run dotnet run --project samples/Appraise -- clauses --format markdown --out docs/clauses.md");
    }

    [Fact]
    public void Clauses_Markdown_HasARowPerClause()
    {
        var lines = Invocation.Of("clauses", "--format", "markdown").Output.Split('\n');

        Assert.Equal(ClauseCatalogue.BuiltIn.Schemes.Count, lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.All(
            ClauseCatalogue.BuiltIn.Clauses,
            clause => Assert.Single(lines, line => line.StartsWith($"| {clause.Id} | {clause.Entry.Heading} |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Clauses_Check_TellsTheAcceptedExceptionsAndIsDone()
    {
        var invocation = Invocation.Of("clauses", "--check");

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        Approved.Matches("clauses-check.txt", invocation.Output);
    }

    [Fact]
    public void Clauses_CheckAsJson_GivesClauseFigureAndExample()
    {
        using var faults = JsonDocument.Parse(Invocation.Of("clauses", "--check", "--format", "json", "--scheme", "info-guide").Output);

        var fault = Assert.Single(faults.RootElement.EnumerateArray());
        Assert.Equal(["clause", "scheme", "kind", "figure", "example", "message", "accepted"], fault.EnumerateObject().Select(property => property.Name));
        Assert.Equal("IG-1.4", fault.GetProperty("clause").GetString());
        Assert.Equal("bands-not-monotone", fault.GetProperty("kind").GetString());
        Assert.Equal("27 earns 40, 28 earns 28", fault.GetProperty("example").GetString());
    }

    [Fact]
    public void Clauses_CheckOfFaultyTerms_TellsThemWithStatus2()
    {
        using var folder = new TemporaryFolder();
        var terms = folder.Write(
            "figures.json",
            "{'hotline-processor': [{'from': '2024-01-01', 'processingError': 2}, {'from': '2025-01-01', 'processingError': 12}]}");

        var invocation = Invocation.Of("clauses", "--check", "--scheme", "hotline-processor", "--terms", terms);

        Assert.Equal(ExitStatus.Faults, invocation.Status);
        Assert.StartsWith("HP-4 (hotline-processor): deduction-exceeds-section\n  figure:   HP-4\n  example:  1 processing-error\n", invocation.Output, StringComparison.Ordinal);
        Assert.EndsWith("Faults: 1. Accepted exceptions: 0.\n", invocation.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Clauses_CheckOfUnknownTerms_IsAnInputProblem()
    {
        using var folder = new TemporaryFolder();
        var terms = folder.Write("figures.json", "{'hotline-processor': {'colour': 2}}");

        var invocation = Invocation.Of("clauses", "--check", "--terms", terms);

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Empty(invocation.Output);
        Assert.Contains("figures.json", Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give --format text or json", "clauses", "--check", "--format", "markdown")]
    [InlineData("together with --check", "clauses", "--terms", "figures.json")]
    public void Clauses_OptionsThatDoNotGoTogether_AreRefused(string advice, params string[] arguments)
    {
        var invocation = Invocation.Of(arguments);

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.Contains(advice, Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }
}
