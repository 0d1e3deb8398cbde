using System.Globalization;

namespace Appraisal.Samples.Formats.Html;

/// <summary>The overview of everybody: what it comes to, and a table that can be sorted and filtered.</summary>
/// <param name="words">The words of the page's language.</param>
/// <param name="people">Everybody.</param>
/// <param name="unused">How many facts no slip cites.</param>
internal sealed class Overview(HtmlWords words, IReadOnlyList<StatementView> people, int unused)
{
    private readonly HtmlTexts _texts = words.Texts;
    private readonly List<(OverviewColumn Column, Dictionary<decimal, int> Ranks)> _columns =
        OverviewColumn.For(people, words).Select(column => (column, column.Ranks(people))).ToList();

    private readonly List<string> _schemes = people.Select(person => person.Scheme).Distinct(StringComparer.Ordinal).ToList();
    private readonly IReadOnlyList<string> _grades =
        GradeOrder.Of(people.Select(person => person.Statement.Scheme), people.Select(person => person.Statement.Grade).OfType<string>());

    private readonly (string, string)[] _flags =
    [
        ("incomplete", words.Texts.Incomplete),
        ("gaps", words.Texts.WithGaps),
        ("findings", words.Texts.WithFindings),
        ("separation", words.Texts.Separation),
    ];

    /// <summary>Writes the overview.</summary>
    public void Write(Markup markup)
    {
        markup.Begin("section", ("id", "overview"), ("aria-labelledby", "overview-title")).Line();
        markup.Leaf("h2", _texts.Overview, ("id", "overview-title")).Line();
        WriteSums(markup);
        new FilterBar(words, _schemes, _grades, _flags).Write(markup);
        markup.Begin("table", ("class", "overview"), ("role", "table"), ("aria-labelledby", "overview-title")).Line();
        WriteHead(markup);
        markup.Begin("tbody", ("role", "rowgroup")).Line();
        foreach (var person in people) WriteRow(markup, person);
        markup.End().End().Line();
        markup.End().Line();
    }

    private void WriteSums(Markup markup)
    {
        markup.Begin("dl", ("class", "sums"));
        Sum(_texts.People, people.Count, null);
        if (_schemes.Count == 1) markup.Begin("div").Leaf("dt", _texts.Scheme).Leaf("dd", _schemes[0], ("class", "text")).End();
        else Sum(_texts.Schemes, _schemes.Count, null);
        Sum(_texts.Incomplete, people.Count(person => !person.Statement.Complete), "alert");
        Sum(_texts.WithGaps, people.Count(person => person.Gaps > 0), "warn");
        Sum(_texts.WithFindings, people.Count(person => person.OtherFindings > 0), "note");
        var separated = people.Count(person => person.Statement.Separation);
        if (separated > 0) Sum(_texts.Separation, separated, "alert");
        if (unused > 0) Sum(_texts.UncitedFacts, unused, "note");
        markup.End().Line();

        void Sum(string title, int count, string? tone) =>
            markup.Begin("div", ("class", count > 0 ? tone : null)).Leaf("dt", title).Leaf("dd", HtmlWords.Count(count)).End();
    }

    private void WriteHead(Markup markup)
    {
        markup.Begin("thead", ("role", "rowgroup")).Begin("tr", ("role", "row"));
        Heading(_texts.Person, null);
        if (_schemes.Count > 1) Heading(_texts.Scheme, null);
        foreach (var (column, _) in _columns) Heading(column.Title, "n");
        if (_grades.Count > 0) Heading(_texts.Grade, null);
        Heading(_texts.Gaps, "n");
        Heading(_texts.Findings, "n");
        Heading(_texts.Status, null);
        markup.End().End().Line();

        void Heading(string title, string? kind) => markup.Leaf("th", title, ("role", "columnheader"), ("scope", "col"), ("class", kind));
    }

    private void WriteRow(Markup markup, StatementView person)
    {
        var statement = person.Statement;
        markup.Begin(
            "tr",
            ("role", "row"),
            ("data-slip", person.Anchor),
            ("data-flags", FlagsOf(person)),
            ("data-scheme", _schemes.Count > 1 ? person.Scheme : null),
            ("data-grade", statement.Grade));
        markup.Begin("th", ("role", "rowheader"), ("scope", "row"));
        markup.Begin("a", ("href", "#" + person.Anchor)).Leaf("bdi", person.Who).End();
        if (PersonName.Of(statement) is not null) markup.Text(" ").Leaf("bdi", statement.Employee, ("class", "id"));
        markup.End();
        if (_schemes.Count > 1) Cell(_texts.Scheme, null, null, person.Scheme);
        foreach (var (column, ranks) in _columns)
        {
            var value = column.Value(person);
            BeginCell(column.Title, "n", value is { } ranked ? ranks[ranked] : -1);
            if (value is null) markup.Text(_texts.None);
            else WriteFigure(markup, person, column, value.Value);
            markup.End();
        }

        var grade = statement.Grade;
        if (_grades.Count > 0) Cell(_texts.Grade, null, RankOf(grade), grade is null ? _texts.None : words.Word(grade));
        Cell(_texts.Gaps, person.Gaps > 0 ? "n warn" : "n", person.Gaps, HtmlWords.Count(person.Gaps));
        Cell(_texts.Findings, "n", person.OtherFindings, HtmlWords.Count(person.OtherFindings));
        BeginCell(_texts.Status, null, null);
        Badges.Write(markup, words, statement);
        markup.End();
        markup.End().Line();

        void BeginCell(string title, string? kind, int? rank) => markup.Begin(
            "td", ("role", "cell"), ("class", kind), ("data-title", title), ("data-rank", rank?.ToString(CultureInfo.InvariantCulture)));

        void Cell(string title, string? kind, int? rank, string text)
        {
            BeginCell(title, kind, rank);
            markup.Text(text).End();
        }
    }

    // The best grade is the highest, as the best score is.
    private int RankOf(string? grade) => grade is null ? -1 : _grades.Count - _grades.Index().First(known => known.Item == grade).Index;

    private void WriteFigure(Markup markup, StatementView person, OverviewColumn column, decimal value)
    {
        var shown = column.Shown(value);
        if (column.Most?.Invoke(person) is not { } most)
        {
            markup.Text(shown);
            return;
        }

        // The cell says the figure in words: the bar repeats it for the eye alone.
        MeasureBar.Write(markup, value, most, null);
        markup.Begin("span").Leaf("b", shown).Text(" ").Leaf("small", _texts.Of(column.Shown(most))).End();
    }

    private static string FlagsOf(StatementView person)
    {
        var statement = person.Statement;
        return string.Join(' ', Flags().OfType<string>());

        IEnumerable<string?> Flags()
        {
            yield return statement.Complete ? null : "incomplete";
            yield return person.Gaps > 0 ? "gaps" : null;
            yield return person.OtherFindings > 0 ? "findings" : null;
            yield return statement.Separation ? "separation" : null;
        }
    }
}
