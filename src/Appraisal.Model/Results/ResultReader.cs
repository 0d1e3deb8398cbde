using System.Text.Json;

namespace Appraisal;

/// <summary>Reads results that <see cref="ResultWriter"/> wrote.</summary>
/// <remarks>Explanations and labels come back as finished texts, the same in every language: writing the result again gives the same bytes.</remarks>
public static class ResultReader
{
    /// <summary>Reads a result from a stream to its end; leaves the stream open.</summary>
    /// <exception cref="JsonException">The stream holds no result.</exception>
    public static AppraisalResult Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var document = JsonSerializer.Deserialize(stream, ResultJsonContext.Default.ResultDocument)
            ?? throw new JsonException("A result is an object.");
        return new AppraisalResult(
            new Period(document.Period.From, document.Period.To),
            document.Statements.Select(Statement).ToValueList(),
            document.Unused.Select(unused => new UnusedFact(unused.Fact, Explanation.Verbatim(unused.Reason))).ToValueList());
    }

    private static Statement Statement(StatementDocument document) => new()
    {
        Employee = document.Employee,
        Name = document.Name,
        Scheme = document.Scheme,
        Complete = document.Complete,
        Score = document.Score,
        Max = document.Max,
        Grade = document.Grade,
        Separation = document.Separation,
        Figures = document.Figures.Select(figure => new StatementFigure(figure.Key, figure.Value)).ToValueList(),
        Lines = document.Lines.Select(Line).ToValueList(),
        Findings = document.Findings.Select(Finding).ToValueList(),
    };

    private static StatementLine Line(LineDocument document) => new(
        document.Clause,
        LineWords.Kind(document.Kind),
        new ClauseTitle(document.Label, document.Label),
        document.Value,
        document.Max,
        LineWords.Unit(document.Unit),
        Explanation.Verbatim(document.How),
        document.Because.ToValueList());

    private static StatementFinding Finding(FindingDocument document) =>
        new(document.Clause, document.Code, Explanation.Verbatim(document.Message), document.Because.ToValueList());
}
