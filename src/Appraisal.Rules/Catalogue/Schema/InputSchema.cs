using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Appraisal;

/// <summary>The JSON Schema (2020-12) of the input that a catalogue's schemes read, for editors and other programs.</summary>
/// <remarks>What it refuses the reader refuses too. What takes two places of a file to see, such as a fact about a stranger or weights that do not
/// add up, no schema can say: the reader alone checks it.</remarks>
public static class InputSchema
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        NewLine = "\n",

        // For files and terminals, never inside HTML: Chinese titles stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as a new document, which the caller may change.</summary>
    /// <param name="catalogue">The schemes and their codes.</param>
    public static JsonObject Of(ClauseCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var people = new PeopleSchema(catalogue);
        var facts = new FactSchema(catalogue);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Appraisal input",
            ["description"] = "The facts of a period from which statements are appraised. Null means absent. Numbers are exact decimals of at most 28 digits.",
            ["type"] = "object",
            ["required"] = new JsonArray("period", "appraisees"),
            ["properties"] = new JsonObject
            {
                ["period"] = PeopleSchema.Period(),
                ["appraisees"] = people.Appraisees(),
                ["teams"] = PeopleSchema.Teams(),
                ["measurements"] = facts.Measurements(),
                ["occurrences"] = facts.Occurrences(),
                ["ratings"] = facts.Ratings(),
                ["terms"] = OverrideSchema.Of(catalogue),
            },
            ["additionalProperties"] = false,
            ["allOf"] = people.Conditions(),
            ["$defs"] = OverrideSchema.Definitions(catalogue),
        };
    }

    /// <summary>Writes the schema in UTF-8, the same bytes for the same catalogue.</summary>
    /// <param name="stream">Where to; is left open.</param>
    /// <param name="catalogue">The schemes and their codes.</param>
    public static void Write(Stream stream, ClauseCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, _options)) Of(catalogue).WriteTo(json);
        stream.WriteByte((byte)'\n');
    }
}
