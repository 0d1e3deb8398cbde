using System.Text.Json;

namespace Appraisal;

/// <summary>Writes results as JSON: indented, unrounded, explanations as text, and the same bytes for the same result everywhere.</summary>
public static class ResultWriter
{
    /// <summary>Writes a result in English in UTF-8 without a byte order mark; leaves the stream open.</summary>
    public static void Write(Stream stream, AppraisalResult result) => Write(stream, result, template => template);

    /// <summary>Writes a result in another language.</summary>
    /// <param name="stream">Takes the text, in UTF-8 without a byte order mark; is left open.</param>
    /// <param name="result">The result.</param>
    /// <param name="translate">Gives the template of that language for an English one, as for <see cref="Explanation.Render"/>.</param>
    public static void Write(Stream stream, AppraisalResult result, Func<string, string> translate)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(translate);
        var document = new ResultDocument(
            new PeriodDocument(result.Period.From, result.Period.To),
            [.. result.Statements.Select(statement => Document(statement, translate))],
            [.. result.Unused.Select(unused => new UnusedDocument(unused.Fact, unused.Reason.Render(translate)))]);
        JsonLayout.Write(stream, json => JsonSerializer.Serialize(json, document, ResultJsonContext.Default.ResultDocument));
    }

    private static StatementDocument Document(Statement statement, Func<string, string> translate)
    {
        var figures = new OrderedDictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var figure in statement.Figures) figures[figure.Name] = Normal(figure.Value);
        return new StatementDocument(
            statement.Employee,
            statement.Name,
            statement.Scheme,
            statement.Complete,
            Normal(statement.Score),
            Normal(statement.Max),
            statement.Grade,
            statement.Separation,
            figures,
            [.. statement.Lines.Select(line => Document(line, translate))],
            [.. statement.Findings.Select(finding => Document(finding, translate))]);
    }

    private static LineDocument Document(StatementLine line, Func<string, string> translate) =>
        new(
            line.Clause,
            LineWords.Of(line.Kind),
            line.Label,
            Decimals.Normalize(line.Value),
            Normal(line.Max),
            LineWords.Of(line.Unit),
            line.How.Render(translate),
            line.Because);

    private static FindingDocument Document(StatementFinding finding, Func<string, string> translate) =>
        new(finding.Clause, finding.Code, finding.Message.Render(translate), finding.Because);

    private static decimal? Normal(decimal? value) => value is { } number ? Decimals.Normalize(number) : null;
}
