namespace Appraisal.Samples.Formats.Html;

/// <summary>One person's change as a sheet that prints on a page of its own: each figure from before to after, clause by clause.</summary>
internal static class ChangeArticle
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(Markup markup, HtmlWords words, ChangeView change)
    {
        var (texts, id) = (words.Texts, change.Anchor);
        markup.Begin("article", ("id", id), ("aria-labelledby", id + "h")).Line();
        markup.Begin("header").Begin("h3", ("id", id + "h")).Leaf("bdi", change.Who);
        if (change.Id is { } employee) markup.Text(" ").Leaf("bdi", employee, ("class", "id"));
        markup.End().Leaf("p", $"{change.Scheme} ({change.Change.After.Scheme})");
        if (change.Separation is { } separation)
        {
            markup.Begin("p", ("class", "badges")).Leaf("span", separation, ("class", "badge alert")).End();
        }

        markup.End().Line();

        markup.Begin("dl", ("class", "sums"));
        foreach (var measure in change.Measures)
        {
            Sum(
                words.Figure(measure.Name),
                texts.Change(Shown(measure.Before, measure.Unit), Shown(measure.After, measure.Unit)),
                HtmlWords.Signed(measure.Difference.ToDecimal(), measure.Unit));
        }

        if (change.Grade is { } grade) Sum(texts.Grade, grade, null);
        markup.End().Line();

        var number = 0;
        foreach (var measure in change.Measures) WriteMeasure(markup, words, measure, $"{id}m{HtmlWords.Count(number++)}");
        WriteRemarks(markup, words, change);
        markup.Begin("p", ("class", "back")).Leaf("a", texts.BackToOverview, ("href", "#overview"));
        markup.Leaf("button", texts.PrintSlip, ("type", "button"), ("hidden", string.Empty)).End().Line();
        markup.End().Line();

        void Sum(string title, string value, string? small)
        {
            markup.Begin("div").Leaf("dt", title).Begin("dd").Text(value);
            if (small is not null) markup.Text(" ").Leaf("small", small);
            markup.End().End();
        }
    }

    private static void WriteMeasure(Markup markup, HtmlWords words, MeasureChange measure, string id)
    {
        var texts = words.Texts;
        var name = texts.InUnit(words.Figure(measure.Name), words.Unit(measure.Unit));
        markup.Leaf("h4", name, ("id", id + "l")).Line();
        markup.Begin("div", ("class", "charts"));
        WaterfallChart.Write(markup, words, WaterfallOf(words, measure), id);
        markup.End();
        markup.Begin("table", ("class", "plain"), ("aria-labelledby", id + "l")).Line().Begin("thead").Begin("tr");
        markup.Leaf("th", texts.Clause, ("scope", "col"));
        foreach (var heading in new[] { texts.Before, texts.After, texts.Difference })
        {
            markup.Leaf("th", heading, ("scope", "col"), ("class", "n"));
        }

        markup.End().End().Line().Begin("tbody").Line();
        foreach (var cause in measure.Causes)
        {
            markup.Begin("tr").Begin("th", ("scope", "row"));
            markup.Leaf("b", cause.Clause.Id).Text(" ").Text(words.Title(cause.Clause.Title)).End();
            markup.Leaf("td", Of(cause.Before), ("class", "n")).Leaf("td", Of(cause.After), ("class", "n"));
            markup.Begin("td", ("class", "n")).Leaf("b", HtmlWords.Signed(cause.Difference.ToDecimal(), measure.Unit)).End().End().Line();
        }

        markup.End().End().Line();
        if (measure.Unit == Unit.Points && IsRounded(measure))
        {
            markup.Leaf("p", texts.AmountsAreRounded(HtmlWords.Count(Figures.PointDigits)), ("class", "hint")).Line();
        }

        string Of(Rational value) => Shown(value, measure.Unit);
    }

    private static void WriteRemarks(Markup markup, HtmlWords words, ChangeView change)
    {
        if (change.Remarks.Count == 0) return;

        markup.Leaf("h4", words.Texts.AlsoDifferent).Line().Begin("ul").Line();
        for (var i = 0; i < change.Remarks.Count; i++)
        {
            markup.Begin("li").Text(change.Remarks[i].Text);
            while (i + 1 < change.Remarks.Count && change.Remarks[i + 1].Depth > 0)
            {
                markup.Begin("div").Leaf("small", change.Remarks[++i].Text).End();
            }

            markup.End().Line();
        }

        markup.End().Line();
    }

    private static string Shown(Rational value, Unit unit) => Figures.Of(value.ToDecimal(), unit);

    private static Waterfall WaterfallOf(HtmlWords words, MeasureChange measure)
    {
        // Beside the whole figure most changes would be too small to see: the chart shows the difference alone.
        var at = Rational.Zero;
        var steps = new List<WaterfallStep>();
        foreach (var cause in measure.Causes)
        {
            var to = at + cause.Difference;
            steps.Add(new(cause.Clause.Id, words.Title(cause.Clause.Title), at.ToDecimal(), to.ToDecimal()));
            at = to;
        }

        steps.Add(new(null, words.Texts.Difference, 0m, measure.Difference.ToDecimal()));
        return new Waterfall(words.Texts.WhatMakesTheDifference, measure.Unit, steps);
    }

    private static bool IsRounded(MeasureChange measure) =>
        measure.Causes.SelectMany(cause => new[] { cause.Before, cause.After }).Append(measure.Before).Append(measure.After)
            .Any(value => Figures.AreRounded(value.ToDecimal()));
}
