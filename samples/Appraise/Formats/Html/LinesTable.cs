namespace Appraisal.Samples.Formats.Html;

/// <summary>The lines of a statement with a bar for each item that has a most, and their sums.</summary>
/// <param name="words">The words of the page's language.</param>
internal sealed class LinesTable(HtmlWords words)
{
    private readonly HtmlTexts _texts = words.Texts;

    /// <summary>Writes the table; nothing for a statement without lines.</summary>
    public void Write(Markup markup, Statement statement, string labelledBy)
    {
        if (statement.Lines.Count == 0) return;

        markup.Begin("div", ("class", "sheet")).Begin("table", ("class", "lines"), ("aria-labelledby", labelledBy)).Line();
        markup.Begin("thead").Begin("tr");
        markup.Leaf("th", _texts.Clause, ("scope", "col"));
        markup.Leaf("th", _texts.ItemAndArithmetic, ("scope", "col"));
        markup.Leaf("th", _texts.Value, ("scope", "col"), ("class", "n"));
        markup.End().End().Line();
        markup.Begin("tbody").Line();
        foreach (var line in statement.Lines) WriteLine(markup, line);
        markup.End();
        WriteSums(markup, statement);
        markup.End().End().Line();
        if (statement.Lines.Any(line => line.Unit == Unit.Points && Figures.AreRounded(line.Value)))
        {
            markup.Leaf("p", _texts.PointsAreRounded(HtmlWords.Count(Figures.PointDigits)), ("class", "hint")).Line();
        }
    }

    private void WriteLine(Markup markup, StatementLine line)
    {
        var (value, unit) = (Figures.Of(line.Value, line.Unit), words.Unit(line.Unit));
        markup.Begin("tr").Leaf("th", line.Clause, ("scope", "row"));
        markup.Begin("td").Text(words.Title(line.Label)).Text(" ").Leaf("small", words.Say(line.How)).End();
        markup.Begin("td").Begin("div");
        if (line.Max is { } most)
        {
            var shown = Figures.Of(most, line.Unit);
            MeasureBar.Write(markup, line.Value, most, _texts.Is(line.Clause, $"{value} {_texts.Of(shown)}"));
            markup.Leaf("b", value).Text(" ").Leaf("small", _texts.OfUnit(shown, unit));
        }
        else
        {
            markup.Leaf("b", value).Text(" ").Leaf("small", unit);
        }

        markup.End().End().End().Line();
    }

    private void WriteSums(Markup markup, Statement statement)
    {
        markup.Begin("tfoot");
        foreach (var unit in statement.Lines.GroupBy(line => line.Unit).OrderBy(unit => unit.Key))
        {
            var word = words.Unit(unit.Key);
            markup.Begin("tr").Leaf("th", _texts.SumOf(word), ("scope", "row"), ("colspan", "2"));
            markup.Begin("td").Begin("div");
            markup.Leaf("b", Figures.Of(unit.Sum(line => line.Value), unit.Key)).Text(" ").Leaf("small", word);
            markup.End().End().End().Line();
        }

        markup.End();
    }
}
