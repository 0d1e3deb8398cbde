using System.Globalization;

namespace Appraisal;

/// <summary>Writes the catalogue as Markdown: a table per scheme.</summary>
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
        foreach (var scheme in clauses.GroupBy(clause => clause.Scheme))
        {
            writer.WriteLine();
            WriteHeading(writer, scheme.Key);
            writer.WriteLine();
            writer.WriteLine("| Clause | Where | Title | 标题 | Kind | Carried out by | Reads | Terms |");
            writer.WriteLine("|---|---|---|---|---|---|---|---|");
            foreach (var clause in scheme) WriteRow(writer, clause);
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
            string.Join(", ", clause.Terms.Select(TermOf)),
        ];
        writer.WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");
    }

    private static string TermOf(TermDefinition term)
    {
        var unit = term.Unit.Length == 0 ? string.Empty : " " + term.Unit;
        return term.Default is null ? $"{Code(term.Name)} unset" : $"{Code(term.Name)} = {CatalogueTerm.Text(term.Default)}{unit}";
    }

    private static string Code(string text) => $"`{text}`";

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
