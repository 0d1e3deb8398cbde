using System.Globalization;

namespace Appraisal;

/// <summary>Writes the catalogue as Markdown: per scheme a table of its clauses and one of its terms.</summary>
public static class CatalogueMarkdown
{
    /// <summary>Writes clauses, scheme by scheme.</summary>
    /// <param name="writer">Where to; lines end as the writer ends them.</param>
    /// <param name="clauses">The clauses, in the order in which they are to stand.</param>
    public static void Write(TextWriter writer, IEnumerable<CataloguedClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(clauses);
        writer.WriteLine("# Clauses");
        writer.WriteLine();
        writer.WriteLine("Written from the catalogue by `dotnet run --project samples/Appraise -- clauses --format markdown --out docs/clauses.md`.");
        writer.WriteLine("What nobody can compute is listed with the reason; how unclear text is read stands in [interpretations.md](interpretations.md).");
        foreach (var scheme in clauses.GroupBy(clause => clause.Scheme))
        {
            writer.WriteLine();
            WriteHeading(writer, scheme.Key);
            writer.WriteLine();
            writer.WriteLine("| Clause | Where | Title | 标题 | Kind | Carried out by | Reads | Terms |");
            writer.WriteLine("|---|---|---|---|---|---|---|---|");
            foreach (var clause in scheme) WriteRow(writer, clause);
            WriteTerms(writer, scheme.Key, [.. scheme]);
        }
    }

    private static void WriteTerms(TextWriter writer, SchemeDefinition scheme, IReadOnlyList<CataloguedClause> clauses)
    {
        var terms = scheme.Terms.Definitions.Where(term => clauses.Any(clause => clause.Terms.Contains(term))).ToList();
        if (terms.Count == 0) return;

        writer.WriteLine();
        writer.WriteLine("| Term | Printed value | Unit | Source | From | Read by |");
        writer.WriteLine("|---|---|---|---|---|---|");
        foreach (var term in terms)
        {
            string[] cells =
            [
                Code(term.Name),
                term.Default is null ? "unset" : CatalogueTerm.Text(term.Default),
                term.Unit.Length == 0 ? "-" : term.Unit,
                string.Join("; ", clauses.Where(clause => clause.Terms.Contains(term)).Select(clause => clause.Source).Distinct(StringComparer.Ordinal)),
                scheme.InForceFrom is { } from ? string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}") : "no date printed",
                string.Join(", ", term.Clauses),
            ];
            writer.WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");
        }
    }

    private static void WriteHeading(TextWriter writer, SchemeDefinition scheme)
    {
        var from = scheme.InForceFrom is { } day ? string.Create(CultureInfo.InvariantCulture, $", in force from {day:yyyy-MM-dd}") : string.Empty;
        writer.WriteLine($"## {scheme.Id}: {scheme.Title.En} ({scheme.Title.Zh})");
        writer.WriteLine();
        writer.WriteLine($"Document {scheme.Document}{from}.");
    }

    private static void WriteRow(TextWriter writer, CataloguedClause clause)
    {
        var entry = clause.Entry;
        string[] cells =
        [
            entry.Id,
            entry.Heading,
            entry.Title.En,
            entry.Title.Zh,
            CatalogueWords.Of(entry.Kind),
            CatalogueWords.CarriedOutBy(clause),
            string.Join(", ", entry.Reads.Select(Code)),
            string.Join(", ", clause.Terms.Select(term => Code(term.Name))),
        ];
        writer.WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");
    }

    private static string Code(string text) => $"`{text}`";

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
