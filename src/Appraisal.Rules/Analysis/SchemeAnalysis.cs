namespace Appraisal;

/// <summary>The analysis of one scheme's clauses under one set of figures.</summary>
internal sealed class SchemeAnalysis
{
    private readonly ClauseCatalogue _catalogue;
    private readonly SchemeDefinition _scheme;
    private readonly SchemeFigures _figures;
    private readonly List<(CataloguedClause Clause, object Rule)> _rules;

    public SchemeAnalysis(ClauseCatalogue catalogue, SchemeDefinition scheme, SchemeFigures figures)
    {
        _catalogue = catalogue;
        _scheme = scheme;
        _figures = figures;
        _rules =
        [
            .. from clause in catalogue.Clauses
               where clause.Scheme == scheme
               from rule in clause.Rules
               select (clause, RuleInstances.Of(rule)),
        ];
    }

    /// <summary>The faults, in the order of the clauses.</summary>
    public IEnumerable<ClauseFault> Faults() =>
        Bands().Concat(Grades()).Concat(Deductions()).Concat(Caps()).Concat(Terms()).OrderBy(fault => _catalogue.Find(fault.Clause)!.Position);

    private IEnumerable<(CataloguedClause Clause, TRule Rule)> Rules<TRule>() =>
        _rules.Where(rule => rule.Rule is TRule).Select(rule => (rule.Clause, (TRule)rule.Rule));

    private IEnumerable<ClauseFault> Bands() =>
        from rule in Rules<IBanded>()
        from scale in rule.Rule.Bands(_figures.For(rule.Rule))
        from fault in Bands(rule.Clause, scale)
        select fault;

    private IEnumerable<ClauseFault> Bands(CataloguedClause clause, BandScale scale)
    {
        var figure = Explanation.Verbatim(scale.Figure);
        foreach (var gap in BandChecks.Gaps(scale))
        {
            var message = Explanation.Of($"{figure} = {gap} lies in no band.");
            yield return Fault(ClauseFaultKind.GapBetweenBands, clause, scale.Figure, Explanation.Of($"{gap}"), message);
        }

        foreach (var both in BandChecks.Overlaps(scale))
        {
            var message = Explanation.Of($"{figure} = {both} lies in two bands.");
            yield return Fault(ClauseFaultKind.OverlappingBands, clause, scale.Figure, Explanation.Of($"{both}"), message);
        }

        if (BandChecks.Reversal(scale) is var (before, after))
        {
            var example = Explanation.Of($"{before.Reading} earns {before.Points}, {after.Reading} earns {after.Points}");
            var message = Explanation.Of($"The points of {figure} run both ways: {example}.");
            yield return Fault(ClauseFaultKind.BandsNotMonotone, clause, scale.Figure, example, message);
        }
    }

    private IEnumerable<ClauseFault> Grades()
    {
        var graded = Rules<IGrades>().ToList();
        if (graded.Count > 0)
        {
            var ranges = graded.SelectMany(rule => rule.Rule.Grades(_figures.For(rule.Rule))).Distinct().ToList();
            return Partition(graded[0].Clause, "grade", ranges, _scheme.Maxima.Select(group => group.Points).DefaultIfEmpty(100).Max());
        }

        // Without a clause that gives grades, bounds still decide what follows from a score: an award, say.
        return from term in _scheme.Terms.Definitions
               let bounds = _figures.ValueOf(term) as IGradeBounds
               let clause = ClauseOf(term)
               where bounds is not null && clause is not null
               from fault in Partition(clause, term.Name, bounds.Ranges, bounds.Ranges.Select(range => range.To).DefaultIfEmpty(100).Max())
               select fault;
    }

    private IEnumerable<ClauseFault> Partition(CataloguedClause clause, string figure, IReadOnlyList<GradeRange> ranges, Rational maximum)
    {
        // A number for each grade makes a shared end an overlap: the two sides of it differ.
        var pieces = ranges.Select((range, index) => BandPiece.Flat(range.From, range.To, index) with { IncludesTo = range.IncludesTo });
        var scale = new BandScale(figure, pieces.ToValueList()) { Highest = maximum };
        foreach (var score in BandChecks.Gaps(scale))
        {
            var message = Explanation.Of($"A score of {score} has no grade.");
            yield return Fault(ClauseFaultKind.GradesDoNotPartition, clause, figure, Explanation.Of($"{score}"), message);
        }

        foreach (var score in BandChecks.Overlaps(scale))
        {
            var message = Explanation.Of($"A score of {score} has two grades.");
            yield return Fault(ClauseFaultKind.GradesDoNotPartition, clause, figure, Explanation.Of($"{score}"), message);
        }
    }

    private IEnumerable<ClauseFault> Deductions() =>
        from rule in Rules<ITakesPoints>()
        let full = FullPointsOf(rule.Rule.Section)
        let most = rule.Rule.MostAtOnce(_figures.For(rule.Rule))
        where most > full
        let example = Explanation.Of($"1 {Explanation.Join(" or ", rule.Rule.TakenFor.Select(Explanation.Verbatim))}")
        select Fault(
            ClauseFaultKind.DeductionExceedsSection,
            rule.Clause,
            rule.Rule.Section,
            example,
            Explanation.Of($"{example} takes {most} points, but {rule.Rule.Section} has only {full}."));

    private IEnumerable<ClauseFault> Caps() =>
        from rule in Rules<ICapsPoints>()
        from cap in rule.Rule.Caps(_figures.For(rule.Rule))
        let reach = cap.Section is null ? Sum(cap.Clauses) : ReachOf(cap, cap.Section)
        where reach <= cap.Most
        select Fault(
            ClauseFaultKind.CapNeverBinds,
            rule.Clause,
            cap.Figure,
            Explanation.Of($"{reach}"),
            cap.Section is null
                ? Explanation.Of($"The limit of {cap.Most} can never bind: {string.Join(", ", cap.Clauses)} come to {reach} at most.")
                : Explanation.Of($"The limit of {cap.Most} can never bind: what lowers {cap.Section} comes to {reach} at most before it is used up."));

    private IEnumerable<ClauseFault> Terms() =>
        from term in _scheme.Terms.Definitions
        let clause = ClauseOf(term)
        where clause is not null
        let rules = term.Clauses.Select(_catalogue.Find).OfType<CataloguedClause>().SelectMany(read => read.Rules)
        where !TermReads.Reads(rules, term.Property)
        select Fault(
            ClauseFaultKind.TermNotRead,
            clause,
            term.Name,
            Explanation.Verbatim(CatalogueTerm.Text(_figures.ValueOf(term))),
            Explanation.Of($"Whatever {term.Name} is, no rule of {string.Join(", ", term.Clauses)} reads it."));

    // A term that names no clause is the scheme's own fault: it is told of the scheme's first clause.
    private CataloguedClause? ClauseOf(TermDefinition term) =>
        term.Clauses.Select(_catalogue.Find).FirstOrDefault(clause => clause is not null)
        ?? _catalogue.Clauses.FirstOrDefault(clause => clause.Scheme == _scheme);

    private Rational? FullPointsOf(string section)
    {
        var scored = Rules<IScoresItem>().Where(rule => rule.Clause.Id == section).Select(rule => rule.Rule.FullPoints(_figures.For(rule.Rule))).ToList();
        if (scored.Count > 0) return scored.Max();
        return _catalogue.Find(section)?.Entry.Kind == ClauseKind.Total
            ? _scheme.Maxima.Select(group => (Rational)group.Points).DefaultIfEmpty(100).Max()
            : null;
    }

    private Rational Sum(ValueList<string> clauses) =>
        Rules<IScoresItem>().Where(rule => clauses.Contains(rule.Clause.Id)).Aggregate(Rational.Zero, (sum, rule) => sum + rule.Rule.FullPoints(_figures.For(rule.Rule)));

    // Occurrences come in any number, so deductions reach any height, but for a section that is used up before.
    private Rational ReachOf(PointsCap cap, string section)
    {
        var takesAny = Rules<ITakesPoints>().Any(rule => cap.Clauses.Contains(rule.Clause.Id) && rule.Rule.MostAtOnce(_figures.For(rule.Rule)).Sign > 0);
        return takesAny ? FullPointsOf(section) ?? cap.Most + 1 : Rational.Zero;
    }

    private ClauseFault Fault(ClauseFaultKind kind, CataloguedClause clause, string figure, Explanation example, Explanation message) =>
        new(kind, _scheme.Id, clause.Id, figure, example, message);
}
