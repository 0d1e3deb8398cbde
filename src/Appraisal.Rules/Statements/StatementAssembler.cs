namespace Appraisal;

/// <summary>Puts statements together from what the clauses concluded: nothing else decides what stands on them.</summary>
internal sealed class StatementAssembler(ClauseCatalogue catalogue)
{
    private const string MissingInputCode = "missing-input";

    // Several findings of one clause about no occurrence differ in nothing but their wording, which begins with what they are about.
    private static readonly Comparer<Finding?> _byWording = Comparer<Finding?>.Create(static (left, right) =>
        string.CompareOrdinal(left?.Code, right?.Code) is var byCode and not 0
            ? byCode
            : string.CompareOrdinal(left?.Message.ToString(), right?.Message.ToString()));

    /// <summary>The statements of an input's appraisees, and the facts that none of them cites.</summary>
    /// <param name="input">The input.</param>
    /// <param name="overrides">The overrides in force, all schemes'.</param>
    /// <param name="outcomes">What the clauses concluded, in any order.</param>
    public AppraisalResult Assemble(AppraisalInput input, ValueList<TermOverride> overrides, IEnumerable<Outcome> outcomes)
    {
        var outcomesOf = outcomes.ToLookup(outcome => (outcome.Employee, outcome.Scheme));
        var citations = new Citations(catalogue, overrides);
        var statements = input.Appraisees
            .Select(appraisee => StatementOf(appraisee, outcomesOf[(appraisee.Employee, appraisee.Scheme)], citations))
            .ToValueList();
        return new AppraisalResult(input.Period, statements, UnusedFacts.Of(input, overrides, citations, catalogue));
    }

    private Statement StatementOf(Appraisee appraisee, IEnumerable<Outcome> outcomes, Citations citations)
    {
        var ordered = outcomes
            .OrderBy(outcome => catalogue.Find(outcome.Clause)?.Position ?? int.MaxValue)
            .ThenBy(outcome => outcome.Clause, StringComparer.Ordinal)
            .ThenBy(outcome => OccurrenceOf(outcome)?.Date)
            .ThenBy(outcome => OccurrenceOf(outcome)?.Id, StringComparer.Ordinal)
            .ThenBy(Rank)
            .ThenBy(outcome => (outcome as LineOutcome)?.How.Template, StringComparer.Ordinal)
            .ThenBy(outcome => outcome as Finding, _byWording)
            .ToList();
        var total = ordered.OfType<TotalScore>().SingleOrDefault();
        var figures = ordered.OfType<Figure>().ToDictionary(figure => figure.Name, figure => figure.Value.ToDecimal(), StringComparer.Ordinal);
        var named = catalogue.FindScheme(appraisee.Scheme)?.Figures ?? [];
        return new Statement
        {
            Employee = appraisee.Employee,
            Name = appraisee.Name,
            Scheme = appraisee.Scheme,
            Complete = !ordered.Exists(IsIncomplete),
            Score = total?.Value.ToDecimal(),
            Max = total?.Full.ToDecimal(),
            Grade = ordered.OfType<Grade>().SingleOrDefault()?.Code,
            Separation = ordered.OfType<Separation>().Any(),
            Figures = named.Union(figures.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal)
                .Select(name => new StatementFigure(name, figures.TryGetValue(name, out var value) ? value : null))
                .ToValueList(),
            Lines = ordered.OfType<LineOutcome>().Select(line => LineOf(line, citations)).ToValueList(),
            Findings = ordered.SelectMany(outcome => FindingsOf(outcome, citations)).ToValueList(),
        };
    }

    private StatementLine LineOf(LineOutcome line, Citations citations) =>
        new(
            line.Clause,
            line.Kind,
            catalogue.Find(line.Clause)?.Entry.Title ?? new ClauseTitle(line.Clause, line.Clause),
            line.Value.ToDecimal(),
            line.Max?.ToDecimal(),
            line.Unit,
            line.How,
            citations.Of(line));

    private static IEnumerable<StatementFinding> FindingsOf(Outcome outcome, Citations citations)
    {
        switch (outcome)
        {
            case Finding finding:
                yield return new StatementFinding(finding.Clause, finding.Code, finding.Message, citations.Of(finding));
                break;
            case AbsentInput absent:
                yield return new StatementFinding(absent.Clause, MissingInputCode, absent.Message, citations.Of(absent));
                break;
            case LineOutcome line:
                foreach (var missing in line.Missing) yield return new StatementFinding(line.Clause, MissingInputCode, Message(missing), []);
                break;
        }
    }

    private static Explanation Message(MissingInput missing) => missing.Why ?? (missing.Member is null
        ? Explanation.Of($"{missing.Code} is missing, so it counts 0")
        : Explanation.Of($"{missing.Code} of team member {missing.Member} is missing, so {missing.Member} is left out"));

    private static bool IsIncomplete(Outcome outcome) => outcome is AbsentInput or LineOutcome { Missing.Count: > 0 };

    private static Occurrence? OccurrenceOf(Outcome outcome)
    {
        foreach (var fact in outcome.Because.AsSpan())
        {
            if (fact is Occurrence occurrence) return occurrence;
        }

        return null;
    }

    // Several lines of one clause about one occurrence, or about none, stand in the order of their kinds and then of their wording.
    private static int Rank(Outcome outcome) => outcome is LineOutcome line ? (int)line.Kind : int.MaxValue;
}
