using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Appraisal;

/// <summary>What the JSON of proofs and comparisons has in common.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one document and the line feed at its end; leaves the stream open.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, _options)) write(json);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>A day in ISO form.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes a property with a number, word or composite in the form in which an input would give it, or null.</summary>
    public static void WriteValue(this Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        CatalogueTerm.Write(json, value);
    }

    /// <summary>Writes a property with an array.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    /// <summary>Writes the period.</summary>
    public static void WritePeriod(this Utf8JsonWriter json, Period period)
    {
        json.WriteStartObject("period");
        json.WriteString("from", Iso(period.From));
        json.WriteString("to", Iso(period.To));
        json.WriteEndObject();
    }

    /// <summary>Writes a clause with its titles and, in a language, its source.</summary>
    public static void WriteClause(this Utf8JsonWriter json, ProvedClause clause, Language language)
    {
        json.WriteString("clause", clause.Id);
        json.WriteStartObject("title");
        json.WriteString("en", clause.Title.En);
        json.WriteString("zh", clause.Title.Zh);
        json.WriteEndObject();
        json.WriteString("source", language.Say(clause.Source));
    }
}
