using System.Globalization;

namespace Appraisal.Rules.Tests.TaobaoService;

/// <summary>What a pay slip says in figures and citations, as text that a failing comparison can show.</summary>
internal sealed record PlainSlip(string Head, string Figures, string Lines, string Findings)
{
    public static PlainSlip Of(Statement statement) => new(
        $"{statement.Employee} {statement.Scheme} complete={statement.Complete} separation={statement.Separation}",
        string.Join(' ', statement.Figures.Select(figure => Number(figure.Value!.Value))),
        string.Join('\n', statement.Lines.Select(line => Line(line.Clause, line.Kind, line.Value, line.Max, line.Because))),
        string.Join('\n', statement.Findings.Select(finding => PlainStatement.Finding(finding.Clause, finding.Code, finding.Because))));

    public static string Line(string clause, LineKind kind, decimal value, decimal? max, IEnumerable<string> because) =>
        $"{clause} {kind} {Number(value)} of {(max is { } full ? Number(full) : "none")} [{string.Join(", ", because)}]";

    // Twenty digits after the point: means of three raters have no last one.
    private static string Number(decimal value) =>
        decimal.Round(value, 20, MidpointRounding.AwayFromZero).ToString("0.####################", CultureInfo.InvariantCulture);
}
