namespace Appraisal.Samples.Formats.Html;

/// <summary>The table of everybody who changes; it can be sorted and filtered.</summary>
internal static class ChangeOverview
{
    /// <summary>Writes the table, or that nobody changes.</summary>
    public static void Write(Markup markup, HtmlWords words, IReadOnlyList<ChangeView> changes)
    {
        var texts = words.Texts;
        markup.Begin("section", ("id", "people"), ("aria-labelledby", "people-title")).Line();
        markup.Leaf("h2", texts.PeopleWhoChange, ("id", "people-title")).Line();
        if (changes.Count == 0)
        {
            markup.Leaf("p", texts.NobodyChanges).End().Line();
            return;
        }

        var schemes = changes.Select(change => change.Scheme).Distinct(StringComparer.Ordinal).ToList();
        var columns = new[] { Unit.Points, Unit.Yuan }
            .Where(unit => changes.Any(change => change.MeasureIn(unit) is not null))
            .Select(unit => (Unit: unit, Title: texts.ChangeOf(words.Unit(unit)), Ranks: Ranks(changes, unit)))
            .ToList();
        var isGraded = changes.Any(change => change.Grade is not null);
        (string, string)[] flags = [("better", texts.Better), ("worse", texts.Worse), ("regraded", texts.GradeChanged)];
        new FilterBar(words, schemes, [], flags).Write(markup);

        markup.Begin("table", ("class", "overview"), ("role", "table"), ("aria-labelledby", "people-title")).Line();
        markup.Begin("thead", ("role", "rowgroup")).Begin("tr", ("role", "row"));
        Heading(texts.Person, null);
        if (schemes.Count > 1) Heading(texts.Scheme, null);
        foreach (var (_, title, _) in columns) Heading(title, "n");
        if (isGraded) Heading(texts.Grade, null);
        markup.End().End().Line().Begin("tbody", ("role", "rowgroup")).Line();
        foreach (var change in changes)
        {
            markup.Begin(
                "tr",
                ("role", "row"),
                ("data-slip", change.Anchor),
                ("data-flags", FlagsOf(change)),
                ("data-scheme", schemes.Count > 1 ? change.Scheme : null));
            markup.Begin("th", ("role", "rowheader"), ("scope", "row"));
            markup.Begin("a", ("href", "#" + change.Anchor)).Leaf("bdi", change.Who).End();
            if (change.Id is { } id) markup.Text(" ").Leaf("bdi", id, ("class", "id"));
            markup.End();
            if (schemes.Count > 1) Cell(texts.Scheme, null).Text(change.Scheme).End();
            foreach (var (unit, title, ranks) in columns)
            {
                var measure = change.MeasureIn(unit);
                Cell(title, "n", HtmlWords.Count(measure is null ? -1 : ranks[measure.Difference]));
                if (measure is null) markup.Text(texts.None);
                else WriteChange(markup, texts, measure);
                markup.End();
            }

            if (isGraded) Cell(texts.Grade, change.IsRegraded ? "warn" : null).Text(change.Grade ?? texts.None).End();
            markup.End().Line();
        }

        markup.End().End().End().Line();

        void Heading(string title, string? kind) => markup.Leaf("th", title, ("role", "columnheader"), ("scope", "col"), ("class", kind));

        Markup Cell(string title, string? kind, string? rank = null) =>
            markup.Begin("td", ("role", "cell"), ("class", kind), ("data-title", title), ("data-rank", rank));
    }

    private static void WriteChange(Markup markup, HtmlTexts texts, MeasureChange measure)
    {
        var (before, after) = (Figures.Of(measure.Before.ToDecimal(), measure.Unit), Figures.Of(measure.After.ToDecimal(), measure.Unit));
        markup.Leaf("b", HtmlWords.Signed(measure.Difference.ToDecimal(), measure.Unit)).Text(" ");
        markup.Leaf("small", texts.Change(before, after));
    }

    private static Dictionary<Rational, int> Ranks(IEnumerable<ChangeView> changes, Unit unit) =>
        changes.Select(change => change.MeasureIn(unit)).OfType<MeasureChange>().Select(measure => measure.Difference).Distinct().Order()
            .Select((difference, rank) => (difference, rank)).ToDictionary(pair => pair.difference, pair => pair.rank);

    private static string FlagsOf(ChangeView change)
    {
        var flags = new List<string>();
        if (change.Measures.Any(measure => measure.Difference.Sign > 0)) flags.Add("better");
        if (change.Measures.Any(measure => measure.Difference.Sign < 0)) flags.Add("worse");
        if (change.IsRegraded) flags.Add("regraded");
        return string.Join(' ', flags);
    }
}
