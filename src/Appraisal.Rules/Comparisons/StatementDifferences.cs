namespace Appraisal;

/// <summary>Finds what differs on two statements of one appraisee besides the sums of their lines.</summary>
/// <param name="catalogue">The clauses.</param>
internal sealed class StatementDifferences(ClauseCatalogue catalogue)
{
    private const string OfTerms = "terms/";

    /// <summary>The clause that grades, or null where the grade stays.</summary>
    public ProvedClause? GradedBy(IEnumerable<Outcome> before, IEnumerable<Outcome> after)
    {
        var (first, second) = (before.OfType<Grade>().SingleOrDefault(), after.OfType<Grade>().SingleOrDefault());
        return first?.Code == second?.Code ? null : ProvedClause.Of(catalogue, (second ?? first)!.Clause);
    }

    /// <summary>The most points and the named figures that differ, in the statement's order.</summary>
    public IEnumerable<FigureChange> Figures(IReadOnlyCollection<Outcome> before, IReadOnlyCollection<Outcome> after, Statement statement)
    {
        var (totalBefore, totalAfter) = (before.OfType<TotalScore>().SingleOrDefault(), after.OfType<TotalScore>().SingleOrDefault());
        if ((totalAfter ?? totalBefore) is { } total && totalBefore?.Full != totalAfter?.Full)
        {
            var clause = ProvedClause.Of(catalogue, total.Clause);
            yield return new FigureChange("max", Unit.Points, clause, totalBefore?.Full, totalAfter?.Full);
        }

        foreach (var name in statement.Figures.Select(figure => figure.Name))
        {
            var (first, second) = (Find(before, name), Find(after, name));
            if ((second ?? first) is not { } figure || first?.Value == second?.Value) continue;

            var unit = second?.Unit ?? first?.Unit;
            yield return new FigureChange(name, unit, ProvedClause.Of(catalogue, figure.Clause), first?.Value, second?.Value);
        }

        static Figure? Find(IEnumerable<Outcome> outcomes, string name) =>
            outcomes.OfType<Figure>().SingleOrDefault(figure => figure.Name == name);
    }

    /// <summary>The lines that stand on one of the statements alone, in the document's order.</summary>
    public IEnumerable<LineChange> Lines(Statement before, Statement after) => InOrder(
        from pair in Pairs(before.Lines, after.Lines, line => (line.Clause, line.Kind, Causes(line.Because)))
        where pair.Before is null || pair.After is null
        let line = pair.After ?? pair.Before
        select new LineChange(
            ProvedClause.Of(catalogue, line.Clause), line.Kind, line.Unit, pair.Before?.Value, pair.After?.Value, Causes(line.Because)),
        change => change.Clause);

    /// <summary>The findings that stand on one of the statements alone or say something else on each, in the document's order.</summary>
    public IEnumerable<FindingChange> Findings(Statement before, Statement after)
    {
        var different = Pairs(
                before.Findings,
                after.Findings,
                finding => (finding.Clause, finding.Code, Causes(finding.Because), finding.Message.ToString()))
            .Where(pair => pair.Before is null || pair.After is null)
            .ToList();
        return InOrder(
            from pair in Pairs(
                different.Select(pair => pair.Before).OfType<StatementFinding>(),
                different.Select(pair => pair.After).OfType<StatementFinding>(),
                finding => (finding.Clause, finding.Code, Causes(finding.Because)))
            let finding = pair.After ?? pair.Before
            let clause = ProvedClause.Of(catalogue, finding.Clause)
            select new FindingChange(clause, finding.Code, pair.Before?.Message, pair.After?.Message, Causes(finding.Because)),
            change => change.Clause);
    }

    private IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> changes, Func<T, ProvedClause> clause) =>
        changes
            .OrderBy(change => catalogue.Find(clause(change).Id)?.Position ?? int.MaxValue)
            .ThenBy(change => clause(change).Id, StringComparer.Ordinal);

    // That other terms are cited makes no other line: they differ under two sets of terms anyway.
    private static ValueList<string> Causes(ValueList<string> because) =>
        because.Where(fact => !fact.StartsWith(OfTerms, StringComparison.Ordinal)).ToValueList();

    /// <summary>Each item with the first of the other side that has its key and no partner yet; null where there is none.</summary>
    private static List<(T? Before, T? After)> Pairs<T, TKey>(IEnumerable<T> before, IEnumerable<T> after, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var partners = new OrderedDictionary<TKey, Queue<T>>();
        foreach (var second in after)
        {
            var identity = key(second);
            if (!partners.TryGetValue(identity, out var same)) partners.Add(identity, same = new Queue<T>());
            same.Enqueue(second);
        }

        var pairs = new List<(T? Before, T? After)>();
        foreach (var first in before)
        {
            pairs.Add((first, partners.TryGetValue(key(first), out var same) && same.TryDequeue(out var second) ? second : null));
        }

        pairs.AddRange(partners.Values.SelectMany(same => same).Select(second => ((T?)null, (T?)second)));
        return pairs;
    }
}
