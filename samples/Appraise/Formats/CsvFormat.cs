using CsvHelper;

namespace Appraisal.Samples.Formats;

/// <summary>Results as CSV for spreadsheets (RFC 4180, UTF-8): a row per line of a statement, then a row per finding of it.</summary>
/// <remarks>
/// A finding has the kind <c>finding</c>, its code as label, its message as how, and no value. Numbers are unrounded, with a point. A text that a spreadsheet
/// would run as a formula begins with an apostrophe. A statement without lines and findings has no row.
/// Labels and hows are in the terminal's language, everything else is the same in each.
/// </remarks>
internal sealed class CsvFormat : IResultFormat
{
    /// <summary>The name of the format.</summary>
    public const string Name = "csv";

    private const string Plain = "0.############################";
    private const string Separator = "; ";
    private static readonly CsvWriterOptions _options = new() { Injection = CsvInjection.Escape };

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["employee", "name", "scheme", "period", "clause", "kind", "label", "value", "max", "unit", "how", "because"];

    /// <inheritdoc/>
    public void Write(AppraisalResult result, Terminal terminal)
    {
        using var csv = CsvWriter.Create(terminal.Output, _options, leaveOpen: true);
        foreach (var column in Columns) csv.WriteField(column);
        csv.EndRecord();

        var period = result.Period.ToString();
        foreach (var statement in result.Statements)
        {
            terminal.NextStatement();
            foreach (var line in statement.Lines) Write(csv, statement, period, line, terminal.Language);
            foreach (var finding in statement.Findings) Write(csv, statement, period, finding, terminal.Language);
        }
    }

    private static void Write(CsvWriter csv, Statement statement, string period, StatementLine line, Language language)
    {
        Begin(csv, statement, period, line.Clause, CatalogueWords.Of(line.Kind), line.Label.In(language));
        csv.WriteField(line.Value, Plain);
        csv.WriteField(line.Max, Plain);
        csv.WriteField(CatalogueWords.Of(line.Unit));
        End(csv, language.Say(line.How), line.Because);
    }

    private static void Write(CsvWriter csv, Statement statement, string period, StatementFinding finding, Language language)
    {
        Begin(csv, statement, period, finding.Clause, "finding", finding.Code);
        csv.WriteField(default(decimal?), Plain);
        csv.WriteField(default(decimal?), Plain);
        csv.WriteField(string.Empty);
        End(csv, language.Say(finding.Message), finding.Because);
    }

    private static void Begin(CsvWriter csv, Statement statement, string period, string clause, string kind, string label)
    {
        csv.WriteField(statement.Employee);
        csv.WriteField(statement.Name);
        csv.WriteField(statement.Scheme);
        csv.WriteField(period);
        csv.WriteField(clause);
        csv.WriteField(kind);
        csv.WriteField(label);
    }

    private static void End(CsvWriter csv, string how, ValueList<string> because)
    {
        csv.WriteField(how);
        csv.WriteField(string.Join(Separator, because));
        csv.EndRecord();
    }
}
