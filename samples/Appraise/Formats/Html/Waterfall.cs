namespace Appraisal.Samples.Formats.Html;

/// <summary>The way from the full score, or over the gross pay, down to the result; one step per clause that makes a difference.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">Points or yuan.</param>
/// <param name="Steps">Its bars; the first or a later one and the last are totals.</param>
internal sealed record Waterfall(string Title, Unit Unit, IReadOnlyList<WaterfallStep> Steps)
{
    /// <summary>The waterfalls of a statement: in points, in yuan, both or none.</summary>
    public static IEnumerable<Waterfall> Of(Statement statement, HtmlWords words)
    {
        if (OfPoints(statement, words) is { } points) yield return points;
        if (OfYuan(statement, words) is { } yuan) yield return yuan;
    }

    // What an item lacks of its most is what its clause takes away; a line without a most takes or gives its value.
    private static Waterfall? OfPoints(Statement statement, HtmlWords words)
    {
        var lines = statement.Lines.Where(line => line.Unit == Unit.Points).ToList();
        if (lines.Count == 0) return null;

        var full = statement.Max ?? lines.Sum(line => line.Max ?? 0m);
        var steps = new List<WaterfallStep> { new(null, words.Texts.FullScore, 0m, full) };
        Walk(steps, lines, line => line.Value - (line.Max ?? 0m), words);
        var total = statement.Score is null ? words.Texts.SumOf(words.Unit(Unit.Points)) : words.Texts.Score;
        steps.Add(new(null, total, 0m, statement.Score ?? lines.Sum(line => line.Value)));
        return new Waterfall(words.Texts.FromFullScore, Unit.Points, steps);
    }

    private static Waterfall? OfYuan(Statement statement, HtmlWords words)
    {
        var lines = statement.Lines.Where(line => line.Unit == Unit.Yuan && line.Value != 0m).ToList();
        if (lines.Count == 0) return null;

        // Lines in yuan of other kinds are fines, and what a limit gives back of them.
        var gained = lines.Where(line => line.Kind is LineKind.Pay or LineKind.Award).ToList();
        var gross = FigureOf("gross") ?? gained.Sum(line => line.Value);
        var steps = new List<WaterfallStep>();
        Walk(steps, gained, line => line.Value, words);
        steps.Add(new(null, FigureOf("gross") is null ? words.Texts.SumOf(words.Unit(Unit.Yuan)) : words.Figure("gross"), 0m, gross));
        if (FigureOf("payable") is not { } payable) return new Waterfall(words.Texts.ToTheSum, Unit.Yuan, steps);

        Walk(steps, [.. lines.Except(gained)], line => line.Value, words);
        // A payable has a floor without a line: a finding tells of it.
        if (statement.Findings.FirstOrDefault(finding => finding.Code == "fines-exceed-gross") is { } floor && steps[^1].To != payable)
        {
            steps.Add(new(floor.Clause, words.Texts.Floor, steps[^1].To, payable));
        }

        steps.Add(new(null, words.Figure("payable"), 0m, payable));
        return new Waterfall(words.Texts.FromGrossPay, Unit.Yuan, steps);

        decimal? FigureOf(string name) => statement.Figures.FirstOrDefault(figure => figure.Name == name)?.Value;
    }

    private static void Walk(List<WaterfallStep> steps, List<StatementLine> lines, Func<StatementLine, decimal> difference, HtmlWords words)
    {
        var at = steps.Count == 0 ? 0m : steps[^1].To;
        foreach (var clause in lines.GroupBy(line => line.Clause, StringComparer.Ordinal))
        {
            var to = at + clause.Sum(difference);
            if (to == at) continue;
            steps.Add(new(clause.Key, words.Title(clause.First().Label), at, to));
            at = to;
        }
    }
}
