using System.Text.Json;

namespace Appraisal;

/// <summary>Writes proofs as JSON, the same bytes for the same proofs.</summary>
public static class ProofJson
{
    /// <summary>Writes proofs in English as <c>{ "proofs": [ ... ] }</c>; figures are unrounded.</summary>
    /// <param name="stream">Where to, in UTF-8; is left open.</param>
    /// <param name="proofs">The proofs, in the order in which they are to stand.</param>
    public static void Write(Stream stream, IEnumerable<Proof> proofs) => Write(stream, proofs, Language.English);

    /// <summary>Writes proofs as <c>{ "proofs": [ ... ] }</c>; figures are unrounded.</summary>
    /// <param name="stream">Where to, in UTF-8; is left open.</param>
    /// <param name="proofs">The proofs, in the order in which they are to stand.</param>
    /// <param name="language">The language of titles, arithmetic, messages, reasons and sources; codes and names stay as they are.</param>
    public static void Write(Stream stream, IEnumerable<Proof> proofs, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(proofs);
        ReportJson.Write(stream, json =>
        {
            json.WriteStartObject();
            json.WriteArray("proofs", proofs, (writer, item) => Write(writer, item, language));
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, Proof proof, Language language)
    {
        json.WriteStartObject();
        json.WritePeriod(proof.Period);
        json.WriteString("employee", proof.Appraisee.Employee);
        json.WriteString("name", proof.Appraisee.Name);
        json.WriteString("scheme", proof.Appraisee.Scheme);
        json.WriteString("post", proof.Appraisee.Post);
        json.WriteBoolean("complete", proof.Complete);
        json.WriteArray("figures", proof.Figures, (writer, item) => Write(writer, item, language));
        json.WriteArray("findings", proof.Findings, (writer, item) => Write(writer, item, language));
        if (proof.NextGrade is { } next)
        {
            json.WritePropertyName("nextGrade");
            Write(json, next, language);
        }
        else
        {
            json.WriteNull("nextGrade");
        }

        json.WriteArray("silent", proof.Silent, (writer, item) => Write(writer, item, language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProofNode node, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind", CatalogueWords.Of(node.Kind));
        json.WriteString("name", node.Kind is ProofKind.Section or ProofKind.Line ? node.Clause.Title.In(language) : node.Name);
        json.WriteClause(node.Clause, language);
        if (node.Kind == ProofKind.Grade)
        {
            json.WriteString("grade", node.Grade);
        }
        else if (node.Kind != ProofKind.Finding)
        {
            json.WriteValue("value", node.Value);
            json.WriteValue("max", node.Max);
            json.WriteString("unit", node.Unit is { } unit ? CatalogueWords.Of(unit) : null);
        }

        json.WriteString("how", language.Say(node.How));
        json.WriteArray("terms", node.Terms, Write);
        json.WriteArray("facts", node.Facts, (writer, item) => Write(writer, item, language));
        json.WriteArray("parts", node.Parts, (writer, item) => Write(writer, item, language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadTerm term)
    {
        json.WriteStartObject();
        json.WriteString("term", term.Name);
        json.WriteValue("value", term.Value);
        json.WriteString("unit", term.Definition.Unit);
        json.WriteString("layer", term.IsOverridden ? "override" : "printed");
        json.WriteString("from", term.From is { } day ? ReportJson.Iso(day) : null);
        json.WriteValue("printed", term.Definition.Default);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CitedFact fact, Language language)
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Reference);
        json.WriteString("text", language.Say(fact.Text));
        switch (fact.Fact)
        {
            case Occurrence occurrence:
                json.WriteString("kind", occurrence.Kind);
                json.WriteString("date", ReportJson.Iso(occurrence.Date));
                json.WriteNumber("count", occurrence.Count);
                json.WriteArray("circumstances", occurrence.Circumstances, static (writer, name) => writer.WriteStringValue(name));
                json.WriteValue("amount", occurrence.Amount);
                json.WriteString("note", occurrence.Note);
                break;
            case Measurement reading:
                json.WriteValue("value", reading.Value);
                break;
            case Rating rating:
                json.WriteValue("score", rating.Score);
                json.WriteString("rater", rating.Rater);
                json.WriteString("group", CatalogueWords.Of(rating.Group));
                break;
            case Team team:
                json.WriteString("leader", team.Leader);
                json.WriteString("guide", team.Guide);
                json.WriteArray("members", team.Members, static (writer, member) => writer.WriteStringValue(member));
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SilentClause silent, Language language)
    {
        json.WriteStartObject();
        json.WriteClause(silent.Clause, language);
        json.WriteString("cause", CatalogueWords.Of(silent.Cause));
        json.WriteString("reason", language.Say(silent.Reason));
        json.WriteArray("terms", silent.Terms, Write);
        json.WriteArray("facts", silent.Facts, (writer, item) => Write(writer, item, language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NextGrade next, Language language)
    {
        json.WriteStartObject();
        json.WriteString("grade", next.Grade);
        json.WriteValue("bound", next.Bound);
        json.WriteValue("missing", next.Missing);
        json.WriteArray("items", next.Items, static (writer, item) =>
        {
            writer.WriteStartObject();
            writer.WriteString("clause", item.Clause.Id);
            writer.WriteValue("value", item.Value);
            writer.WriteValue("max", item.Max);
            writer.WriteValue("left", item.Left);
            writer.WriteEndObject();
        });
        json.WriteArray("deductions", next.Losses, static (writer, loss) =>
        {
            writer.WriteStartObject();
            writer.WriteString("clause", loss.Clause.Id);
            writer.WriteValue("points", loss.Points);
            writer.WriteArray("because", loss.Because, static (inner, fact) => inner.WriteStringValue(fact));
            writer.WriteEndObject();
        });
        json.WriteArray("changes", next.Changes, (writer, change) =>
        {
            writer.WriteStartObject();
            writer.WriteString("fact", change.Fact.Reference);
            writer.WriteString("change", change.To is null ? "leave-out" : "set");
            writer.WriteValue("to", change.To);
            writer.WriteValue("score", change.Score);
            writer.WriteString("grade", change.Grade);
            writer.WriteString("text", language.Say(change.Text));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
