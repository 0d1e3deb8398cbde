using System.Text.RegularExpressions;

namespace Appraisal.Rules.Tests.Conventions;

public partial class InterpretationsTests
{
    private static readonly ClauseCatalogue _catalogue = ClauseCatalogue.BuiltIn;

    private static readonly string[] _lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "interpretations.md"));

    [Fact]
    public void EverySchemeOfTheCatalogue_HasASection_InTheCataloguesOrder() =>
        Assert.Equal(
            _catalogue.Schemes.Select(scheme => scheme.Id),
            _lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).Where(title => title.Contains('-')));

    [Fact]
    public void EveryGeneralReading_IsTold() =>
        Assert.All(Enumerable.Range(1, 14), number => Assert.Single(_lines, line => line.StartsWith($"| G{number} |", StringComparison.Ordinal)));

    [Fact]
    public void EveryClauseNamed_IsInTheCatalogue() => Told.AssertNone(
        from line in _lines
        from Match id in ClauseId().Matches(line)
        where _catalogue.Find(id.Value) is null
        select $"{id.Value} is in no catalogue: {line}");

    [Fact]
    public void EveryClauseThatNobodyCanCompute_IsTold()
    {
        var ids = _catalogue.Clauses.Select(clause => clause.Id).ToList();
        var told = _lines
            .Where(line => line.StartsWith('|'))
            .SelectMany(line => ClauseRange().Matches(line.Split('|')[1]))
            .SelectMany(range => ids[ids.IndexOf(range.Groups[1].Value)..(ids.IndexOf(range.Groups[2].Success ? range.Groups[2].Value : range.Groups[1].Value) + 1)])
            .ToHashSet(StringComparer.Ordinal);

        Told.AssertNone(
            from clause in _catalogue.Clauses
            where clause.Status == ClauseStatus.NotComputable && !told.Contains(clause.Id)
            select $"{clause.Id} is not computable, and no interpretation says so");
    }

    [Fact]
    public void EveryTermNamed_IsATermOfItsScheme()
    {
        SchemeDefinition? scheme = null;
        var unknown = new List<string>();
        foreach (var line in _lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) scheme = _catalogue.FindScheme(line[3..]);
            if (scheme is null || !line.StartsWith('|')) continue;

            // What follows a colon are the words that a term may be given, not terms.
            var terms = line.Split('|')[^2].Split(';').SelectMany(part => Code().Matches(part.Split(':')[0])).Select(code => code.Groups[1].Value.Split('.')[0]);
            unknown.AddRange(terms.Where(term => scheme.Terms.Definitions.All(known => known.Name != term)).Select(term => $"{scheme.Id} has no term {term}"));
        }

        Told.AssertNone(unknown);
    }

    [GeneratedRegex(@"\b[A-Z]{2}-\d+(\.\d+)?\b")]
    private static partial Regex ClauseId();

    [GeneratedRegex(@"\b([A-Z]{2}-\d+(?:\.\d+)?)(?: \.\. ([A-Z]{2}-\d+(?:\.\d+)?))?\b")]
    private static partial Regex ClauseRange();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
