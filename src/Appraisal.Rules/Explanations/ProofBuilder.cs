namespace Appraisal;

/// <summary>Makes the proof of one statement.</summary>
internal sealed class ProofBuilder
{
    private readonly ClauseCatalogue _catalogue;
    private readonly Conclusion _conclusion;
    private readonly Appraisee _appraisee;
    private readonly SchemeDefinition _scheme;
    private readonly Statement _statement;
    private readonly List<Outcome> _outcomes;
    private readonly TermLayers _terms;
    private readonly Dictionary<string, CitedFact> _facts;
    private readonly HashSet<StatementLine> _added = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes the parts of a proof together.</summary>
    public ProofBuilder(ClauseCatalogue catalogue, Conclusion conclusion, Appraisee appraisee)
    {
        _catalogue = catalogue;
        _conclusion = conclusion;
        _appraisee = appraisee;
        _scheme = catalogue.FindScheme(appraisee.Scheme)!;
        _statement = conclusion.Find(appraisee.Employee, appraisee.Scheme)!;
        _outcomes = conclusion.Outcomes.Where(o => o.Employee == appraisee.Employee && o.Scheme == appraisee.Scheme).ToList();
        _terms = new TermLayers(_scheme, conclusion.Input, conclusion.Overrides);
        _facts = CitedFact.ByReference(conclusion.Input);
    }

    /// <summary>The proof.</summary>
    /// <param name="trial">Appraises a changed input.</param>
    public Proof Build(Trial trial)
    {
        var place = GradePlace.Of(_scheme, _terms, _statement);
        var figures = Figures(place);
        return new Proof
        {
            Period = _conclusion.Input.Period,
            Appraisee = _appraisee,
            SchemeTitle = _scheme.Title,
            Document = _scheme.Document,
            Complete = _statement.Complete,
            Figures = figures,
            Findings = _statement.Findings.Select(FindingNode).ToValueList(),
            Silent = new Silence(_catalogue, _conclusion.Input, _appraisee, _statement, _terms).Of(_outcomes),
            NextGrade = place is null ? null : new NextGradeSearch(_catalogue, _scheme, _conclusion.Input, _statement, place, trial).Find(),
            HasBestGrade = place is { Next: null },
        };
    }

    private ValueList<ProofNode> Figures(GradePlace? place)
    {
        var figures = new List<ProofNode>();
        if (_outcomes.OfType<TotalScore>().SingleOrDefault() is { } total) figures.Add(ScoreNode(total));
        if (_outcomes.OfType<Grade>().SingleOrDefault() is { } grade) figures.Add(GradeNode(grade, place));
        var outcomes = _outcomes.OfType<Figure>().ToDictionary(figure => figure.Name, StringComparer.Ordinal);
        figures.AddRange(_statement.Figures.Where(figure => outcomes.ContainsKey(figure.Name)).Select(figure => FigureNode(outcomes[figure.Name], figure.Value)));
        figures.AddRange(_statement.Lines.Where(line => !_added.Contains(line)).Select(LineNode));
        return figures.ToValueList();
    }

    private ProofNode ScoreNode(TotalScore total)
    {
        var parts = Sections(_statement.Lines.Where(line => line.Unit == Unit.Points), total.Clause);
        return Node(ProofKind.Figure, "score", total.Clause) with
        {
            Value = _statement.Score,
            Max = _statement.Max,
            Unit = Unit.Points,
            How = Sum(parts.Select(part => part.Value ?? 0m), total.Value),
            Parts = parts,
        };
    }

    private ProofNode GradeNode(Grade grade, GradePlace? place) => Node(ProofKind.Grade, "grade", grade.Clause) with
    {
        Grade = grade.Code,
        How = place?.How ?? Explanation.None,
    };

    private ProofNode FigureNode(Figure figure, decimal? value)
    {
        var lines = _statement.Lines.Where(line => line.Unit == figure.Unit && figure.Parts.Contains(line.Clause)).ToList();
        var parts = lines.Select(LineNode).ToValueList();
        var sum = lines.Select(line => line.Value).ToList();
        var isTakenAway = figure.Value.Sign > 0 && sum.TrueForAll(part => part <= 0m);
        return Node(ProofKind.Figure, figure.Name, figure.Clause) with
        {
            Value = value,
            Unit = figure.Unit,
            How = parts.Count == 0 ? figure.How : Sum(isTakenAway ? sum.Select(part => -part) : sum, figure.Value),
            Parts = parts,
        };
    }

    // Lines that change a section stand below it, in the place of the first of them; those of the total stand alone.
    private ValueList<ProofNode> Sections(IEnumerable<StatementLine> lines, string total)
    {
        var withinOf = _outcomes.OfType<PointsOutcome>().ToLookup(line => (line.Clause, line.Kind, line.How), line => line.Within);
        var sections = withinOf.SelectMany(within => within).OfType<string>().Where(section => section != total).ToHashSet(StringComparer.Ordinal);
        return lines
            .GroupBy(line => SectionOf(line) is { } section ? (object)section : line)
            .Select(group => group.Key is string section ? SectionNode(section, group) : LineNode(group.Single()))
            .ToValueList();

        string? SectionOf(StatementLine line)
        {
            var section = withinOf[(line.Clause, line.Kind, line.How)].FirstOrDefault() ?? line.Clause;
            return sections.Contains(section) ? section : null;
        }
    }

    private ProofNode SectionNode(string section, IEnumerable<StatementLine> lines)
    {
        var added = lines.ToList();
        var sum = added.Aggregate(0m, (total, line) => total + line.Value);
        return Node(ProofKind.Section, _catalogue.Find(section)?.Entry.Title.En ?? section, section) with
        {
            Value = sum,
            Max = added.Find(line => line.Clause == section)?.Max,
            Unit = Unit.Points,
            How = Sum(added.Select(line => line.Value), sum),
            Terms = [],
            Parts = added.Select(LineNode).ToValueList(),
        };
    }

    private ProofNode LineNode(StatementLine line)
    {
        _added.Add(line);
        return Node(ProofKind.Line, line.Label.En, line.Clause) with
        {
            Value = line.Value,
            Max = line.Max,
            Unit = line.Unit,
            How = line.How,
            Facts = FactsOf(line.Because),
        };
    }

    private ProofNode FindingNode(StatementFinding finding) => Node(ProofKind.Finding, finding.Code, finding.Clause) with
    {
        How = finding.Message,
        Facts = FactsOf(finding.Because),
    };

    private ProofNode Node(ProofKind kind, string name, string clause) => new()
    {
        Kind = kind,
        Name = name,
        Clause = ProvedClause.Of(_catalogue, clause),
        Terms = _terms.Of(_catalogue.Find(clause)),
    };

    private ValueList<CitedFact> FactsOf(ValueList<string> references) =>
        references.Where(_facts.ContainsKey).Select(reference => _facts[reference]).ToValueList();

    private static Explanation Sum(IEnumerable<decimal> values, Rational sum)
    {
        var parts = values.Select((value, index) =>
            index == 0 ? Explanation.Of($"{value}")
            : value < 0m ? Explanation.Of($"- {-value}")
            : Explanation.Of($"+ {value}")).ToList();
        return parts.Count < 2 ? Explanation.Join(" ", parts) : Explanation.Of($"{Explanation.Join(" ", parts)} = {sum}");
    }
}
