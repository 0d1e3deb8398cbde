using System.Globalization;

namespace Appraisal;

/// <summary>Renders comparisons as lines of English text.</summary>
internal static class ComparisonText
{
    /// <summary>The lines of a comparison.</summary>
    public static IEnumerable<TextLine> Of(Comparison comparison)
    {
        var period = comparison.Period;
        yield return new TextLine(0, $"{Day(period.From)} to {Day(period.To)}: {Counted(comparison.Changed.Count)} changed, {comparison.Unchanged.ToString(CultureInfo.InvariantCulture)} unchanged");
        yield return new TextLine(0, string.Empty);
        yield return new TextLine(0, comparison.Terms.Count == 0 ? "No term in force differs." : "Terms that differ:");
        foreach (var term in comparison.Terms)
        {
            var unit = term.Term.Unit.Length == 0 ? string.Empty : $" {term.Term.Unit}";
            yield return new TextLine(1, $"{term.Scheme} {term.Term.Name}: {ReadTerm.Written(term.Before)} -> {ReadTerm.Written(term.After)}{unit}");
        }

        foreach (var line in Part("Grades:", comparison.Grades.Select(Told))) yield return line;
        foreach (var line in Part("Budget:", comparison.Budget.Select(Told))) yield return line;
        foreach (var line in comparison.Changed.SelectMany(Told)) yield return line;
    }

    private static IEnumerable<TextLine> Part(string heading, IEnumerable<string> texts)
    {
        var lines = texts.Select(text => new TextLine(1, text)).ToList();
        return lines.Count == 0 ? [] : [new TextLine(0, string.Empty), new TextLine(0, heading), .. lines];
    }

    private static string Told(GradeMove move) => Text(
        $"{move.Scheme}: {move.Before ?? "none"} {(move.Before == move.After ? "kept" : $"-> {move.After ?? "none"}")}: {move.Statements}");

    private static string Told(BudgetChange sum) => Text($"{sum.Name}: {sum.Before:0.00} -> {sum.After:0.00} yuan ({Signed(sum.Difference, Unit.Yuan)})");

    private static IEnumerable<TextLine> Told(StatementChange change)
    {
        var statement = change.After;
        yield return new TextLine(0, string.Empty);
        yield return new TextLine(0, $"{(statement.Name is { } name ? $"{name} ({statement.Employee})" : statement.Employee)}, {statement.Scheme}");
        if (change.Before.Grade != change.After.Grade) yield return new TextLine(1, $"grade: {change.Before.Grade ?? "none"} -> {change.After.Grade ?? "none"}");
        if (change.Before.Separation != change.After.Separation) yield return new TextLine(1, change.After.Separation ? "separation: no -> yes" : "separation: yes -> no");
        foreach (var measure in change.Measures.Where(measure => measure.Causes.Count > 0))
        {
            yield return new TextLine(1, Text($"{measure.Name}: {Amount(measure.Before, measure.Unit)} -> {Amount(measure.After, measure.Unit)} {CatalogueWords.Of(measure.Unit)} ({Signed(measure.Difference, measure.Unit)})"));
            foreach (var cause in measure.Causes)
            {
                yield return new TextLine(2, Text($"{Signed(cause.Difference, measure.Unit)}: {cause.Clause.Id} {cause.Clause.Title.En} ({Amount(cause.Before, measure.Unit)} -> {Amount(cause.After, measure.Unit)})"));
            }
        }
    }

    private static Explanation Signed(Rational value, Unit unit) => value.Sign > 0 ? Explanation.Of($"+{Amount(value, unit)}") : Amount(value, unit);

    private static Explanation Amount(Rational value, Unit unit) => unit == Unit.Yuan ? Explanation.Of($"{value:0.00}") : Explanation.Of($"{value}");

    private static string Counted(int statements) =>
        statements == 1 ? "1 statement" : statements.ToString(CultureInfo.InvariantCulture) + " statements";

    private static string Text(FormattableString text) => Explanation.Of(text).ToString();

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
