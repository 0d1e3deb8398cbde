namespace Appraisal.Testing;

/// <summary>A statement in a few lines of text, for messages of failed tests.</summary>
internal static class StatementText
{
    /// <summary>The lines, findings and figures, one to a line of text.</summary>
    public static string Of(Statement statement) => string.Join(
        '\n',
        [
            .. statement.Lines.Select(line => FormattableString.Invariant($"line {line.Clause} {line.Value} ({line.How}){Citing(line.Because)}")),
            .. statement.Findings.Select(finding => $"finding {finding.Clause} {finding.Code} ({finding.Message}){Citing(finding.Because)}"),
            .. FiguresOf(statement),
        ]);

    /// <summary>A figure and its name.</summary>
    public static string Figure(string name, decimal? value) =>
        value is { } known ? FormattableString.Invariant($"{name} {known}") : $"{name} none";

    private static IEnumerable<string> FiguresOf(Statement statement)
    {
        yield return Figure("score", statement.Score);
        if (statement.Grade is { } grade) yield return $"grade {grade}";
        foreach (var figure in statement.Figures) yield return Figure(figure.Name, figure.Value);
        if (!statement.Complete) yield return "incomplete";
    }

    private static string Citing(ValueList<string> because) => because.Count == 0 ? string.Empty : $" citing {string.Join(", ", because)}";
}
