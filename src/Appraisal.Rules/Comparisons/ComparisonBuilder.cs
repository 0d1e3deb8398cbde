namespace Appraisal;

/// <summary>Compares two appraisals of the same people.</summary>
/// <param name="catalogue">The clauses.</param>
internal sealed class ComparisonBuilder(ClauseCatalogue catalogue)
{
    private static readonly Unit[] _units = [Unit.Points, Unit.Yuan];
    private readonly StatementDifferences _differences = new(catalogue);

    /// <summary>The comparison.</summary>
    public Comparison Build(Conclusion before, Conclusion after)
    {
        var (outcomesBefore, outcomesAfter) = (ByAppraisee(before), ByAppraisee(after));
        var changes = before.Result.Statements
            .Zip(after.Result.Statements, (first, second) => ChangeOf(
                first,
                outcomesBefore[(first.Employee, first.Scheme)].ToList(),
                second,
                outcomesAfter[(first.Employee, first.Scheme)].ToList()))
            .ToList();
        var changed = changes.Where(change => change.IsChange).ToValueList();
        return new Comparison
        {
            Period = before.Input.Period,
            Terms = TermsThatDiffer(before, after).ToValueList(),
            Changed = changed,
            Unchanged = changes.Count - changed.Count,
            Grades = GradesOf(changes),
            Budget = BudgetOf(before, after),
        };
    }

    private static ILookup<(string Employee, string Scheme), Outcome> ByAppraisee(Conclusion conclusion) =>
        conclusion.Outcomes.ToLookup(outcome => (outcome.Employee, outcome.Scheme));

    private StatementChange ChangeOf(Statement before, List<Outcome> first, Statement after, List<Outcome> second)
    {
        var measures = MeasuresOf(first, second);
        var told = measures.Where(measure => measure.Causes.Count > 0).Select(measure => measure.Name).ToHashSet(StringComparer.Ordinal);
        return new StatementChange(before, after, measures)
        {
            GradedBy = _differences.GradedBy(first, second),
            Figures = _differences.Figures(first, second, after).Where(figure => !told.Contains(figure.Name)).ToValueList(),
            Lines = _differences.Lines(before, after).ToValueList(),
            Findings = _differences.Findings(before, after).ToValueList(),
        };
    }

    private ValueList<MeasureChange> MeasuresOf(List<Outcome> before, List<Outcome> after) =>
        _units.Select(unit => MeasureOf(unit, Contributions.Of(before, unit), Contributions.Of(after, unit))).OfType<MeasureChange>().ToValueList();

    private MeasureChange? MeasureOf(Unit unit, Contributions? before, Contributions? after)
    {
        if ((before ?? after) is not { } named) return null;

        var causes = Clauses(before).Union(Clauses(after), StringComparer.Ordinal)
            .Select(clause => new ClauseShare(ProvedClause.Of(catalogue, clause), Value(before, clause), Value(after, clause)))
            .Where(cause => cause.Difference.Sign != 0)
            .OrderBy(cause => catalogue.Find(cause.Clause.Id)?.Position ?? int.MaxValue)
            .ThenBy(cause => cause.Clause.Id, StringComparer.Ordinal);
        return new MeasureChange(named.Name, unit, before?.Total ?? Rational.Zero, after?.Total ?? Rational.Zero, causes.ToValueList());

        static IEnumerable<string> Clauses(Contributions? contributions) => contributions?.OfClauses.Keys ?? Enumerable.Empty<string>();

        static Rational Value(Contributions? contributions, string clause) => contributions?.OfClauses.GetValueOrDefault(clause) ?? Rational.Zero;
    }

    private IEnumerable<TermChange> TermsThatDiffer(Conclusion before, Conclusion after) =>
        from scheme in before.Input.Appraisees.Select(appraisee => appraisee.Scheme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let definition = catalogue.FindScheme(scheme)!
        let first = new TermLayers(definition, before.Input, before.Overrides).Figures
        let second = new TermLayers(definition, after.Input, after.Overrides).Figures
        from term in definition.Terms.Definitions
        where !Equals(first.ValueOf(term), second.ValueOf(term))
        select new TermChange(scheme, term, first.ValueOf(term), second.ValueOf(term));

    private static ValueList<GradeMove> GradesOf(IEnumerable<StatementChange> changes) =>
        changes
            .Where(change => change.Before.Grade is not null || change.After.Grade is not null)
            .GroupBy(change => (change.Before.Scheme, Before: change.Before.Grade, After: change.After.Grade))
            .Select(move => new GradeMove(move.Key.Scheme, move.Key.Before, move.Key.After, move.Count()))
            .OrderBy(move => move.Scheme, StringComparer.Ordinal)
            .ThenByDescending(move => move.Statements)
            .ThenBy(move => move.Before, StringComparer.Ordinal)
            .ThenBy(move => move.After, StringComparer.Ordinal)
            .ToValueList();

    private static ValueList<BudgetChange> BudgetOf(Conclusion before, Conclusion after)
    {
        var (first, second) = (SumsOf(before.Result), SumsOf(after.Result));
        return first.Keys.Union(second.Keys, StringComparer.Ordinal)
            .Select(name => new BudgetChange(name, first.GetValueOrDefault(name), second.GetValueOrDefault(name)))
            .ToValueList();
    }

    private static OrderedDictionary<string, decimal> SumsOf(AppraisalResult result)
    {
        var sums = new OrderedDictionary<string, decimal>(StringComparer.Ordinal);
        var lines = result.Statements.SelectMany(statement => statement.Lines).Where(line => line.Unit == Unit.Yuan).ToList();
        if (lines.Count == 0) return sums;

        sums["pay"] = lines.Where(line => line.Kind == LineKind.Pay).Sum(line => line.Value);
        sums["awards"] = lines.Where(line => line.Kind == LineKind.Award).Sum(line => line.Value);
        sums["fines"] = -lines.Where(line => line.Kind is LineKind.Fine or LineKind.Section).Sum(line => line.Value);
        var payables = result.Statements.SelectMany(statement => statement.Figures).Where(figure => figure is { Name: "payable", Value: not null }).ToList();
        if (payables.Count > 0) sums["payable"] = payables.Sum(figure => figure.Value!.Value);
        return sums;
    }
}
