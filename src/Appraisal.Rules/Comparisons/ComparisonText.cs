namespace Appraisal;

/// <summary>Renders comparisons as lines of text.</summary>
/// <param name="language">The language of the text.</param>
internal sealed class ComparisonText(Language language)
{
    private readonly ReportWords _words = new(language);

    /// <summary>The lines of a comparison.</summary>
    public IEnumerable<TextLine> Of(Comparison comparison)
    {
        yield return new TextLine(0, _words.Counted(comparison.Period, comparison.Changed.Count, comparison.Unchanged));
        yield return new TextLine(0, string.Empty);
        yield return new TextLine(0, comparison.Terms.Count == 0 ? _words.NoTermDiffers : _words.TermsHeading);
        foreach (var term in comparison.Terms)
        {
            var unit = term.Term.Unit.Length == 0 ? Explanation.None : Explanation.Of($" {Explanation.Verbatim(term.Term.Unit)}");
            yield return new TextLine(1, _words.TermChange(term, ReadTerm.Written(term.Before), ReadTerm.Written(term.After), unit));
        }

        foreach (var line in Part(_words.GradesHeading, comparison.Grades.Select(Told))) yield return line;
        foreach (var line in Part(_words.BudgetHeading, comparison.Budget.Select(Told))) yield return line;
        foreach (var line in comparison.Changed.SelectMany(Told)) yield return line;
    }

    private static IEnumerable<TextLine> Part(string heading, IEnumerable<string> texts)
    {
        var lines = texts.Select(text => new TextLine(1, text)).ToList();
        return lines.Count == 0 ? [] : [new TextLine(0, string.Empty), new TextLine(0, heading), .. lines];
    }

    private string Told(GradeMove move) => move.Before == move.After
        ? _words.GradeKept(move.Scheme, move.Before, move.Statements)
        : _words.GradeMoved(move.Scheme, move.Before, move.After, move.Statements);

    private string Told(BudgetChange sum) => _words.Budget(sum, Signed(sum.Difference, Unit.Yuan));

    private IEnumerable<TextLine> Told(StatementChange change)
    {
        var statement = change.After;
        var who = _words.Person(statement.Name, statement.Employee);
        yield return new TextLine(0, string.Empty);
        yield return new TextLine(0, _words.ChangedStatement(who, statement.Scheme));
        foreach (var line in Grading(change)) yield return Below(line);
        if (change.Before.Separation != change.After.Separation)
        {
            yield return new TextLine(1, change.After.Separation ? _words.SeparationBegins : _words.SeparationEnds);
        }

        foreach (var measure in change.Measures.Where(measure => measure.Causes.Count > 0))
        {
            var unit = measure.Unit;
            yield return new TextLine(
                1, _words.Measure(measure, Amount(measure.Before, unit), Amount(measure.After, unit), Signed(measure.Difference, unit)));
            foreach (var cause in measure.Causes)
            {
                yield return new TextLine(
                    2, _words.Cause(Signed(cause.Difference, unit), cause.Clause, Amount(cause.Before, unit), Amount(cause.After, unit)));
            }
        }

        foreach (var line in Rest(change)) yield return Below(line);

        static TextLine Below(TextLine line) => line with { Depth = line.Depth + 1 };
    }

    /// <summary>What changes about a statement besides its measures and separation.</summary>
    public IEnumerable<TextLine> Remarks(StatementChange change) => Grading(change).Concat(Rest(change));

    private IEnumerable<TextLine> Grading(StatementChange change) => change.GradedBy is not { } clause ? [] :
    [
        new TextLine(0, _words.GradeChange(change.Before.Grade, change.After.Grade)),
        new TextLine(1, _words.Clause(_words.NamedClause(clause))),
    ];

    private IEnumerable<TextLine> Rest(StatementChange change)
    {
        if (change.Before.Complete != change.After.Complete)
        {
            yield return new TextLine(0, change.After.Complete ? _words.CompletenessBegins : _words.CompletenessEnds);
        }

        foreach (var figure in change.Figures)
        {
            var (before, after) = (AmountOrNone(figure.Before, figure.Unit), AmountOrNone(figure.After, figure.Unit));
            yield return new TextLine(0, figure.Difference is { } difference
                ? _words.FigureChange(figure.Name, before, after, Signed(difference, figure.Unit))
                : _words.FigureBegins(figure.Name, before, after));
            yield return new TextLine(1, _words.Clause(_words.NamedClause(figure.Clause)));
        }

        foreach (var line in change.Lines)
        {
            yield return new TextLine(0, line.After is { } value
                ? _words.LineBegins(line.Clause, line.Kind, AmountOrNone(value, line.Unit))
                : _words.LineEnds(line.Clause, line.Kind, AmountOrNone(line.Before, line.Unit)));
            if (line.Because.Count > 0) yield return new TextLine(1, _words.Causes(line.Because));
        }

        foreach (var text in change.Findings.SelectMany(Told)) yield return text;
    }

    private IEnumerable<TextLine> Told(FindingChange finding)
    {
        var heading = finding.Before is null ? _words.FindingBegins(finding)
            : finding.After is null ? _words.FindingEnds(finding)
            : _words.FindingChanges(finding);
        yield return new TextLine(0, heading);
        if (finding.Before is { } before) yield return new TextLine(1, _words.MessageBefore(before));
        if (finding.After is { } after) yield return new TextLine(1, _words.MessageAfter(after));
        if (finding.Because.Count > 0) yield return new TextLine(1, _words.Causes(finding.Because));
    }

    private string AmountOrNone(Rational? value, Unit? unit) => (value, unit) switch
    {
        (null, _) => _words.None,
        ({ } yuan, Unit.Yuan) => _words.Yuan(yuan.ToDecimal()),
        ({ } points, Unit.Points) => _words.Points(points.ToDecimal()),
        ({ } number, _) => number.ToString(),
    };

    private static Explanation Signed(Rational value, Unit? unit) =>
        value.Sign > 0 ? Explanation.Of($"+{Amount(value, unit)}") : Amount(value, unit);

    private static Explanation Amount(Rational value, Unit? unit) =>
        unit == Unit.Yuan ? Explanation.Of($"{value:0.00}") : Explanation.Of($"{value}");
}
