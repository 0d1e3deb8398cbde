using System.Text.Json;

namespace Appraisal;

/// <summary>Writes comparisons as JSON, the same bytes for the same comparison.</summary>
public static class ComparisonJson
{
    /// <summary>Writes a comparison in English; figures are unrounded, to the digits a decimal holds.</summary>
    /// <param name="stream">Where to, in UTF-8; is left open.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(Stream stream, Comparison comparison) => Write(stream, comparison, Language.English);

    /// <summary>Writes a comparison; figures are unrounded, to the digits a decimal holds.</summary>
    /// <param name="stream">Where to, in UTF-8; is left open.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of sources and findings; codes and names stay, titles stand in both languages.</param>
    public static void Write(Stream stream, Comparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(comparison);
        ReportJson.Write(stream, json =>
        {
            json.WriteStartObject();
            json.WritePeriod(comparison.Period);
            json.WriteNumber("changed", comparison.Changed.Count);
            json.WriteNumber("unchanged", comparison.Unchanged);
            json.WriteArray("terms", comparison.Terms, Write);
            json.WriteArray("grades", comparison.Grades, Write);
            json.WriteArray("budget", comparison.Budget, Write);
            json.WriteArray("statements", comparison.Changed, (writer, change) => Write(writer, change, language));
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, TermChange term)
    {
        json.WriteStartObject();
        json.WriteString("scheme", term.Scheme);
        json.WriteString("term", term.Term.Name);
        json.WriteString("unit", term.Term.Unit);
        json.WriteValue("before", term.Before);
        json.WriteValue("after", term.After);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GradeMove move)
    {
        json.WriteStartObject();
        json.WriteString("scheme", move.Scheme);
        json.WriteString("before", move.Before);
        json.WriteString("after", move.After);
        json.WriteNumber("statements", move.Statements);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BudgetChange sum)
    {
        json.WriteStartObject();
        json.WriteString("name", sum.Name);
        json.WriteValue("before", sum.Before);
        json.WriteValue("after", sum.After);
        json.WriteValue("difference", sum.Difference);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementChange change, Language language)
    {
        json.WriteStartObject();
        json.WriteString("employee", change.After.Employee);
        json.WriteString("name", change.After.Name);
        json.WriteString("scheme", change.After.Scheme);
        json.WriteStartObject("grade");
        json.WriteString("before", change.Before.Grade);
        json.WriteString("after", change.After.Grade);
        if (change.GradedBy is { } grading) json.WriteClause(grading, language);
        json.WriteEndObject();
        WriteChange(json, "separation", change.Before.Separation, change.After.Separation);
        WriteChange(json, "complete", change.Before.Complete, change.After.Complete);
        json.WriteArray("measures", change.Measures, (writer, measure) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", measure.Name);
            writer.WriteString("unit", CatalogueWords.Of(measure.Unit));
            WriteDifference(writer, measure.Before, measure.After, measure.Difference);
            writer.WriteArray("causes", measure.Causes, (inner, cause) => Write(inner, cause, language));
            writer.WriteEndObject();
        });
        json.WriteArray("figures", change.Figures, (writer, figure) => Write(writer, figure, language));
        json.WriteArray("lines", change.Lines, (writer, line) => Write(writer, line, language));
        json.WriteArray("findings", change.Findings, (writer, finding) => Write(writer, finding, language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FigureChange figure, Language language)
    {
        json.WriteStartObject();
        json.WriteString("name", figure.Name);
        json.WriteString("unit", figure.Unit is { } unit ? CatalogueWords.Of(unit) : null);
        json.WriteClause(figure.Clause, language);
        json.WriteValue("before", figure.Before?.ToDecimal());
        json.WriteValue("after", figure.After?.ToDecimal());
        json.WriteValue("difference", figure.Difference?.ToDecimal());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineChange line, Language language)
    {
        json.WriteStartObject();
        json.WriteClause(line.Clause, language);
        json.WriteString("kind", CatalogueWords.Of(line.Kind));
        json.WriteString("unit", CatalogueWords.Of(line.Unit));
        json.WriteValue("before", line.Before);
        json.WriteValue("after", line.After);
        json.WriteArray("because", line.Because, (writer, fact) => writer.WriteStringValue(fact));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingChange finding, Language language)
    {
        json.WriteStartObject();
        json.WriteClause(finding.Clause, language);
        json.WriteString("code", finding.Code);
        json.WriteString("before", finding.Before is { } before ? language.Say(before) : null);
        json.WriteString("after", finding.After is { } after ? language.Say(after) : null);
        json.WriteArray("because", finding.Because, (writer, fact) => writer.WriteStringValue(fact));
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, string name, bool before, bool after)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("before", before);
        json.WriteBoolean("after", after);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClauseShare cause, Language language)
    {
        json.WriteStartObject();
        json.WriteClause(cause.Clause, language);
        WriteDifference(json, cause.Before, cause.After, cause.Difference);
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, Rational before, Rational after, Rational difference)
    {
        json.WriteValue("before", before.ToDecimal());
        json.WriteValue("after", after.ToDecimal());
        json.WriteValue("difference", difference.ToDecimal());
    }
}
