using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Appraisal;

/// <summary>Writes the value of a term in the form in which an input would give it.</summary>
internal static class CatalogueTerm
{
    // Dividing by it keeps the value and takes the zeros from its end.
    private const decimal OneWithZeros = 1.0000000000000000000000000000m;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a value: a number, a word, true or false, a list, an object of parts, or null where nothing is printed.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case decimal number: json.WriteNumberValue(number / OneWithZeros); break;
            case int number: json.WriteNumberValue(number); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case string text: json.WriteStringValue(text); break;
            case Enum word: json.WriteStringValue(TermNames.Of(word.ToString())); break;
            case IEnumerable items: WriteItems(json, items); break;
            default: WriteParts(json, value); break;
        }
    }

    /// <summary>The value on one line.</summary>
    public static string Text(object? value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, _options)) Write(json, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteItems(Utf8JsonWriter json, IEnumerable items)
    {
        json.WriteStartArray();
        foreach (var item in items) Write(json, item);
        json.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter json, object parts)
    {
        json.WriteStartObject();
        foreach (var property in parts.GetType().GetProperties().Where(property => property.CanWrite))
        {
            json.WritePropertyName(TermNames.Of(property.Name));
            Write(json, property.GetValue(parts));
        }

        json.WriteEndObject();
    }
}
