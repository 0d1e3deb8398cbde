namespace Appraisal.Samples.Formats.Html;

/// <summary>One statement as a slip that prints on a page of its own.</summary>
/// <param name="words">The words of the page's language.</param>
/// <param name="period">The period under appraisal.</param>
internal sealed class SlipArticle(HtmlWords words, Period period)
{
    private readonly HtmlTexts _texts = words.Texts;
    private readonly LinesTable _lines = new(words);
    private readonly string _span = words.Days(period);

    /// <summary>Writes the slip.</summary>
    public void Write(Markup markup, StatementView person)
    {
        var (statement, id) = (person.Statement, person.Anchor);
        var waterfalls = Waterfall.Of(statement, words).ToList();
        var size = SlipSize.ClassOf(statement, waterfalls, words);
        markup.Begin("article", ("id", id), ("class", size), ("aria-labelledby", id + "h")).Line();
        WriteHead(markup, person);
        WriteFigures(markup, statement);
        WriteFindings(markup, statement);
        if (waterfalls.Count > 0)
        {
            markup.Begin("div", ("class", "charts")).Line();
            for (var chart = 0; chart < waterfalls.Count; chart++)
            {
                WaterfallChart.Write(markup, words, waterfalls[chart], $"{id}w{HtmlWords.Count(chart)}");
            }

            markup.End().Line();
        }

        if (statement.Lines.Count > 0) markup.Leaf("h4", _texts.Lines, ("id", id + "l")).Line();
        _lines.Write(markup, statement, id + "l");
        CitedFacts.Write(markup, words, statement);
        markup.Begin("p", ("class", "back")).Leaf("a", _texts.BackToOverview, ("href", "#overview"));
        markup.Leaf("button", _texts.PrintSlip, ("type", "button"), ("hidden", string.Empty)).End().Line();
        markup.End().Line();
    }

    private void WriteHead(Markup markup, StatementView person)
    {
        var statement = person.Statement;
        markup.Begin("header");
        markup.Begin("h3", ("id", person.Anchor + "h")).Leaf("bdi", person.Who);
        if (PersonName.Of(statement) is not null) markup.Text(" ").Leaf("bdi", statement.Employee, ("class", "id"));
        markup.End();
        markup.Leaf("p", _texts.SchemeAndPeriod(person.Scheme, statement.Scheme, _span));
        markup.Begin("p", ("class", "badges"));
        Badges.Write(markup, words, statement);
        Badges.Write(markup, words, _texts.Gaps, person.Gaps, "warn");
        Badges.Write(markup, words, _texts.Findings, person.OtherFindings, "note");
        markup.End();
        if (!statement.Complete) markup.Leaf("p", _texts.IncompleteNotice, ("class", "notice"));
        markup.End().Line();
    }

    private void WriteFigures(Markup markup, Statement statement)
    {
        if (statement.Score is null && statement.Grade is null && statement.Figures.Count == 0) return;

        markup.Begin("dl", ("class", "sums"));
        if (statement.Score is { } score)
        {
            Sum(_texts.Score, Figures.Points(score), statement.Max is { } most ? _texts.Of(Figures.Points(most)) : null);
        }

        if (statement.Grade is { } grade) Sum(_texts.Grade, words.Word(grade), null);
        foreach (var figure in statement.Figures)
        {
            var (name, unit) = (words.Figure(figure.Name), HtmlWords.UnitOf(figure.Name));
            if (figure.Value is not { } value) Sum(name, _texts.None, null);
            else Sum(name, HtmlWords.FigureValue(figure.Name, value), unit is null ? null : words.Unit(unit.Value));
        }

        markup.End().Line();

        void Sum(string title, string value, string? small)
        {
            markup.Begin("div").Leaf("dt", title).Begin("dd").Text(value);
            if (small is not null) markup.Text(" ").Leaf("small", small);
            markup.End().End();
        }
    }

    private void WriteFindings(Markup markup, Statement statement)
    {
        if (statement.Findings.Count == 0) return;

        markup.Leaf("h4", _texts.Findings);
        markup.Begin("ul", ("class", "findings")).Line();
        foreach (var finding in statement.Findings.OrderBy(finding => !StatementView.IsGap(finding)))
        {
            var isGap = StatementView.IsGap(finding);
            markup.Begin("li", ("class", isGap ? "gap" : null));
            if (isGap) markup.Leaf("span", _texts.Gap, ("class", "badge warn")).Text(" ");
            markup.Leaf("b", finding.Clause).Text(" ").Leaf("code", words.Word(finding.Code)).Text(" ").Text(words.Say(finding.Message));
            if (finding.Because.Count > 0) markup.Text(" ").Leaf("small", string.Join(", ", finding.Because));
            markup.End().Line();
        }

        markup.End().Line();
    }
}
