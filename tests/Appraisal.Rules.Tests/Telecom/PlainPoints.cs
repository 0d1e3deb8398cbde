using System.Globalization;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>What a statement comes to clause by clause, as text that a failing comparison can show: the arithmetic between is left open.</summary>
internal sealed record PlainPoints(string Head, string Clauses, string Deductions, string Findings)
{
    public static PlainPoints Of(Statement statement) => new(
        Told(statement.Employee, statement.Complete, statement.Score, statement.Max),
        Told(statement.Lines
            .GroupBy(line => line.Clause)
            .Select(lines => (lines.Key, lines.Sum(line => line.Value), Most(lines.Where(line => line.Kind == LineKind.Score || line.Max is not null))))),
        Told(statement.Lines
            .Where(line => line.Kind == LineKind.Deduction)
            .SelectMany(line => line.Because
                .Where(fact => fact.StartsWith("occurrences/", StringComparison.Ordinal))
                .Select(fact => $"{line.Clause} {Number(line.Value)} {fact}"))),
        Told(statement.Findings.Select(finding => $"{finding.Clause} {finding.Code}")));

    public static string Told(string employee, bool complete, decimal? score, decimal? max) =>
        $"{employee} complete={complete} {Number(score)} of {Number(max)}";

    // What comes to nothing may stand on the statement or not; several lines of a clause are each rounded to what a decimal holds.
    public static string Told(IEnumerable<(string Clause, decimal Value, decimal? Max)> clauses) => Told(clauses
        .Where(clause => clause.Value != 0 || clause.Max is not null)
        .Select(clause => $"{clause.Clause} {Number(decimal.Round(clause.Value, 20))} of {Number(clause.Max)}"));

    public static string Told(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    public static string Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "none";

    private static decimal? Most(IEnumerable<StatementLine> lines) => lines.Any() ? lines.Sum(line => line.Max) : null;
}
