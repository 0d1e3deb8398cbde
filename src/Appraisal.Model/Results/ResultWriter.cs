using System.Text.Json;

namespace Appraisal;

/// <summary>Writes results as JSON: indented, unrounded, explanations as text, and the same bytes for the same result everywhere.</summary>
public static class ResultWriter
{
    /// <summary>Writes a result in English in UTF-8 without a byte order mark; leaves the stream open.</summary>
    public static void Write(Stream stream, AppraisalResult result) => Write(stream, result, Language.English);

    /// <summary>Writes a result in a language.</summary>
    /// <param name="stream">Takes the text, in UTF-8 without a byte order mark; is left open.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of labels, arithmetic, messages and reasons; codes and names stay as they are.</param>
    public static void Write(Stream stream, AppraisalResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(language);
        var document = new ResultDocument(
            new PeriodDocument(result.Period.From, result.Period.To),
            [.. result.Statements.Select(statement => Document(statement, language))],
            [.. result.Unused.Select(unused => new UnusedDocument(unused.Fact, language.Say(unused.Reason)))]);
        JsonLayout.Write(stream, json => JsonSerializer.Serialize(json, document, ResultJsonContext.Default.ResultDocument));
    }

    private static StatementDocument Document(Statement statement, Language language)
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
            [.. statement.Lines.Select(line => Document(line, language))],
            [.. statement.Findings.Select(finding => Document(finding, language))]);
    }

    private static LineDocument Document(StatementLine line, Language language) =>
        new(
            line.Clause,
            LineWords.Of(line.Kind),
            line.Label.In(language),
            Decimals.Normalize(line.Value),
            Normal(line.Max),
            LineWords.Of(line.Unit),
            language.Say(line.How),
            line.Because);

    private static FindingDocument Document(StatementFinding finding, Language language) =>
        new(finding.Clause, finding.Code, language.Say(finding.Message), finding.Because);

    private static decimal? Normal(decimal? value) => value is { } number ? Decimals.Normalize(number) : null;
}
