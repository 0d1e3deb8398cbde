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
}
