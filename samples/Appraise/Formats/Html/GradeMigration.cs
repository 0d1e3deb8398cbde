namespace Appraisal.Samples.Formats.Html;

/// <summary>How many statements go from which grade to which: a table per scheme, those that keep their grade on its diagonal.</summary>
internal static class GradeMigration
{
    /// <summary>Writes the tables; nothing where nobody is graded.</summary>
    public static void Write(Markup markup, HtmlWords words, IReadOnlyCollection<GradeMove> moves)
    {
        if (moves.Count == 0) return;

        markup.Leaf("h3", words.Texts.GradeMigration).Line();
        foreach (var scheme in moves.GroupBy(move => move.Scheme, StringComparer.Ordinal))
        {
            Write(markup, words, scheme.Key, scheme.ToList());
        }
    }

    private static void Write(Markup markup, HtmlWords words, string scheme, List<GradeMove> moves)
    {
        var mentioned = moves.SelectMany(move => new[] { move.Before, move.After }).OfType<string>();
        var grades = GradeOrder.Of([scheme], mentioned).ToList<string?>();
        if (moves.Exists(move => move.Before is null || move.After is null)) grades.Add(null);

        var id = "grades-" + scheme;
        markup.Leaf("p", words.Texts.GradeMigrationOf(words.Scheme(scheme)), ("id", id), ("class", "hint"));
        markup.Begin("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", id));
        markup.Begin("table", ("class", "plain migration"), ("aria-labelledby", id)).Line();
        markup.Begin("thead").Begin("tr").Leaf("td", string.Empty);
        foreach (var grade in grades) markup.Leaf("th", Name(grade), ("scope", "col"), ("class", "n"));
        markup.End().End().Line().Begin("tbody").Line();
        foreach (var before in grades)
        {
            markup.Begin("tr").Leaf("th", Name(before), ("scope", "row"));
            foreach (var after in grades)
            {
                var count = moves.Where(move => move.Before == before && move.After == after).Sum(move => move.Statements);
                var kind = before == after ? "n kept" : count > 0 ? "n moved" : "n";
                markup.Leaf("td", HtmlWords.Count(count), ("class", kind));
            }

            markup.End().Line();
        }

        markup.End().End().End().Line();

        string Name(string? grade) => grade is null ? words.Texts.None : words.Word(grade);
    }
}
