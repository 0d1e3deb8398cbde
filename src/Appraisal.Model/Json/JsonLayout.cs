using System.Text.Encodings.Web;
using System.Text.Json;

namespace Appraisal;

/// <summary>The one layout of everything this library writes: two spaces, line feeds, letters as themselves; the same bytes everywhere.</summary>
internal static class JsonLayout
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one document and the line feed at its end; leaves the stream open.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, _options)) write(json);
        stream.WriteByte((byte)'\n');
    }
}
