namespace Appraisal.Samples.Formats.Html;

/// <summary>The input facts behind the lines, clause by clause, folded away until somebody asks; they are not printed.</summary>
internal static class CitedFacts
{
    /// <summary>Writes them; nothing where no line cites a fact.</summary>
    public static void Write(Markup markup, HtmlWords words, Statement statement)
    {
        var facts = statement.Lines
            .GroupBy(line => line.Clause, StringComparer.Ordinal)
            .Select(clause => (Clause: clause.Key, Cited: clause.SelectMany(line => line.Because).Distinct(StringComparer.Ordinal)))
            .Select(clause => (clause.Clause, Facts: string.Join(", ", clause.Cited)))
            .Where(clause => clause.Facts.Length > 0)
            .ToList();
        if (facts.Count == 0) return;

        markup.Begin("details").Leaf("summary", words.Texts.FactsBehindTheLines).Begin("dl").Line();
        foreach (var (clause, cited) in facts) markup.Leaf("dt", clause).Leaf("dd", cited).Line();
        markup.End().End().Line();
    }
}
