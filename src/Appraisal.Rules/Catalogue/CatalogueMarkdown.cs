namespace Appraisal;

/// <summary>Writes the catalogue as Markdown: per scheme a table of its clauses and one of its terms.</summary>
public static class CatalogueMarkdown
{
    /// <summary>Writes clauses in English, scheme by scheme.</summary>
    /// <param name="writer">Where to; lines end as the writer ends them.</param>
    /// <param name="clauses">The clauses, in the order in which they are to stand.</param>
    public static void Write(TextWriter writer, IEnumerable<CataloguedClause> clauses) => Write(writer, clauses, Language.English);

    /// <summary>Writes clauses, scheme by scheme.</summary>
    /// <param name="writer">Where to; lines end as the writer ends them.</param>
    /// <param name="clauses">The clauses, in the order in which they are to stand.</param>
    /// <param name="language">The language of headings and words; titles stand in both languages, codes as they are.</param>
    public static void Write(TextWriter writer, IEnumerable<CataloguedClause> clauses, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(language);
        var words = new CatalogueTexts(language);
        writer.WriteLine(words.Heading);
        writer.WriteLine();
        writer.WriteLine(words.Origin);
        writer.WriteLine(words.Readings);
        foreach (var scheme in clauses.GroupBy(clause => clause.Scheme))
        {
            writer.WriteLine();
            WriteHeading(writer, scheme.Key, words);
            writer.WriteLine();
            writer.WriteLine(words.ClauseColumns);
            writer.WriteLine("|---|---|---|---|---|---|---|---|");
            foreach (var clause in scheme) WriteRow(writer, clause, language);
            WriteTerms(writer, scheme.Key, [.. scheme], words);
        }
    }

    private static void WriteTerms(TextWriter writer, SchemeDefinition scheme, IReadOnlyList<CataloguedClause> clauses, CatalogueTexts words)
    {
        var terms = scheme.Terms.Definitions.Where(term => clauses.Any(clause => clause.Terms.Contains(term))).ToList();
        if (terms.Count == 0) return;

        writer.WriteLine();
        writer.WriteLine(words.TermColumns);
        writer.WriteLine("|---|---|---|---|---|---|");
        foreach (var term in terms)
        {
            string[] cells =
            [
                Code(term.Name),
                term.Default is null ? words.Unset : CatalogueTerm.Text(term.Default),
                term.Unit.Length == 0 ? "-" : words.Language.Word(term.Unit),
                string.Join("; ", clauses.Where(clause => clause.Terms.Contains(term)).Select(clause => clause.Place).Distinct().Select(words.Language.Say)),
                scheme.InForceFrom is { } from ? words.Language.Day(from) : words.NoDate,
                string.Join(", ", term.Clauses),
            ];
            writer.WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");
        }
    }

    private static void WriteHeading(TextWriter writer, SchemeDefinition scheme, CatalogueTexts words)
    {
        writer.WriteLine(words.Scheme(scheme));
        writer.WriteLine();
        writer.WriteLine(scheme.InForceFrom is { } day ? words.DocumentInForce(scheme.Document, day) : words.Document(scheme.Document));
    }

    private static void WriteRow(TextWriter writer, CataloguedClause clause, Language language)
    {
        var entry = clause.Entry;
        var status = language.Word(CatalogueWords.Of(clause.Status));
        string[] cells =
        [
            entry.Id,
            language.Word(entry.Heading),
            entry.Title.En,
            entry.Title.Zh,
            language.Word(CatalogueWords.Of(entry.Kind)),
            entry.Reason is { } reason ? $"{status}: {language.Word(CatalogueWords.Of(reason))}" : $"{status} {CatalogueWords.RuleOf(clause)}",
            string.Join(", ", entry.Reads.Select(Code)),
            string.Join(", ", clause.Terms.Select(term => Code(term.Name))),
        ];
        writer.WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");
    }

    private static string Code(string text) => $"`{text}`";

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
