using System.Text.Encodings.Web;
using System.Text.Json;

namespace Appraisal;

/// <summary>Writes the catalogue as JSON, the same bytes for the same catalogue.</summary>
public static class CatalogueJson
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        NewLine = "\n",

        // For files and terminals, never inside HTML: Chinese titles stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes clauses as an array of objects.</summary>
    /// <param name="stream">Where to; is left open.</param>
    /// <param name="clauses">The clauses, in the order in which they are to stand.</param>
    public static void Write(Stream stream, IEnumerable<CataloguedClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(clauses);
        using (var json = new Utf8JsonWriter(stream, _options))
        {
            json.WriteStartArray();
            foreach (var clause in clauses) Write(json, clause);
            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, CataloguedClause clause)
    {
        var entry = clause.Entry;
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("scheme", clause.Scheme.Id);
        json.WriteString("document", clause.Document);
        json.WriteString("heading", entry.Heading);
        json.WriteStartObject("title");
        json.WriteString("en", entry.Title.En);
        json.WriteString("zh", entry.Title.Zh);
        json.WriteEndObject();
        json.WriteString("kind", CatalogueWords.Of(entry.Kind));
        json.WriteString("status", CatalogueWords.Of(clause.Status));
        json.WriteString("rule", CatalogueWords.RuleOf(clause));
        json.WriteString("reason", entry.Reason is { } reason ? CatalogueWords.Of(reason) : null);
        json.WriteStartArray("reads");
        foreach (var code in entry.Reads) json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteStartObject("terms");
        foreach (var term in clause.Terms) Write(json, clause, term);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CataloguedClause clause, TermDefinition term)
    {
        json.WriteStartObject(term.Name);
        json.WritePropertyName("default");
        CatalogueTerm.Write(json, term.Default);
        json.WriteString("unit", term.Unit);
        json.WriteString("source", clause.Source);
        json.WriteString("from", clause.Scheme.InForceFrom is { } from ? Iso(from) : null);
        json.WriteEndObject();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
