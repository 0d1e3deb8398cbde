using System.Globalization;

namespace Appraisal.Rules.Tests;

/// <summary>What a statement says in figures and citations, as text that a failing comparison can show.</summary>
internal sealed record PlainStatement(string Head, string Lines, string Findings)
{
    public static PlainStatement Of(Statement statement) => Of(
        statement.Employee,
        statement.Scheme,
        statement.Complete,
        statement.Score,
        statement.Max,
        statement.Grade,
        statement.Lines.Select(line => Line(line.Clause, line.Kind, line.Value, line.Max, line.Because)),
        statement.Findings.Select(finding => Finding(finding.Clause, finding.Code, finding.Because)));

    public static PlainStatement Of(
        string employee,
        string scheme,
        bool complete,
        decimal? score,
        decimal? max,
        string? grade,
        IEnumerable<string> lines,
        IEnumerable<string> findings) =>
        new(
            $"{employee} {scheme} complete={complete} {Number(score)} of {Number(max)} {grade}",
            string.Join('\n', lines),
            string.Join('\n', findings));

    public static string Line(string clause, LineKind kind, decimal value, decimal? max, IEnumerable<string> because) =>
        $"{clause} {kind} {Number(value)} of {Number(max)} [{string.Join(", ", because)}]";

    public static string Finding(string clause, string code, IEnumerable<string> because) =>
        $"{clause} {code} [{string.Join(", ", because)}]";

    // One text for 5 and 5.0.
    private static string Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "none";
}
