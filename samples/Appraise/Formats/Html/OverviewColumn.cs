namespace Appraisal.Samples.Formats.Html;

/// <summary>A column of figures in the overview.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Value">A person's figure, or null where there is none.</param>
/// <param name="Shown">The figure as it is shown.</param>
/// <param name="Most">The most the figure can be, or null; then a bar stands beside it.</param>
internal sealed record OverviewColumn(
    string Title, Func<StatementView, decimal?> Value, Func<decimal, string> Shown, Func<StatementView, decimal?>? Most = null)
{
    /// <summary>The columns for some people: of the figures that anybody has, all under one scheme, the payable under several.</summary>
    public static IReadOnlyList<OverviewColumn> For(IReadOnlyList<StatementView> people, HtmlWords words)
    {
        var columns = new List<OverviewColumn>();
        if (people.Any(person => person.Statement.Score is not null))
        {
            columns.Add(new(words.Texts.Score, person => person.Statement.Score, Figures.Points, person => person.Statement.Max));
        }

        var isSingle = people.Select(person => person.Statement.Scheme).Distinct(StringComparer.Ordinal).Count() <= 1;
        var names = people.SelectMany(person => person.Statement.Figures)
            .Where(figure => figure.Value is not null && (isSingle || figure.Name == "payable"))
            .Select(figure => figure.Name)
            .Distinct(StringComparer.Ordinal);
        columns.AddRange(names.Select(name => new OverviewColumn(
            words.Figure(name), person => person.FigureOf(name), value => HtmlWords.FigureValue(name, value))));
        return columns;
    }

    /// <summary>The place of every figure among those of all, from 0, so that a browser sorts them without reading numbers.</summary>
    public Dictionary<decimal, int> Ranks(IEnumerable<StatementView> people) =>
        people.Select(Value).OfType<decimal>().Distinct().Order()
            .Select((value, rank) => (value, rank))
            .ToDictionary(pair => pair.value, pair => pair.rank);
}
