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
        var who = statement.Name is { } name ? _words.Person(name, statement.Employee) : statement.Employee;
        yield return new TextLine(0, string.Empty);
        yield return new TextLine(0, _words.ChangedStatement(who, statement.Scheme));
        if (change.Before.Grade != change.After.Grade) yield return new TextLine(1, _words.GradeChange(change.Before.Grade, change.After.Grade));
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
    }

    private static Explanation Signed(Rational value, Unit unit) => value.Sign > 0 ? Explanation.Of($"+{Amount(value, unit)}") : Amount(value, unit);

    private static Explanation Amount(Rational value, Unit unit) => unit == Unit.Yuan ? Explanation.Of($"{value:0.00}") : Explanation.Of($"{value}");
}
