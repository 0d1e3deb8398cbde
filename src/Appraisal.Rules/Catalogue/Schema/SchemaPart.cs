using System.Globalization;
using System.Text.Json.Nodes;

namespace Appraisal;

/// <summary>The pieces of which the input's schema is put together.</summary>
internal static class SchemaPart
{
    /// <summary>A text that is not blank.</summary>
    public static JsonObject Id(string description) => Described(description, new() { ["type"] = "string", ["pattern"] = "\\S" });

    /// <summary>A value of a type, or null for none.</summary>
    public static JsonObject Optional(string type, string description) => Described(description, new() { ["type"] = new JsonArray(type, "null") });

    /// <summary>A day as the reader takes it.</summary>
    public static JsonObject Day(string description) =>
        Described(description, new() { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });

    /// <summary>A list, or null for none.</summary>
    public static JsonObject ListOf(JsonObject items, string description) =>
        Described(description, new() { ["type"] = new JsonArray("array", "null"), ["items"] = items });

    /// <summary>An object that has no other properties than these.</summary>
    public static JsonObject ObjectOf(JsonArray required, JsonObject properties) => new()
    {
        ["type"] = "object",
        ["required"] = required,
        ["properties"] = properties,
        ["additionalProperties"] = false,
    };

    /// <summary>One of several texts, each told what it means.</summary>
    public static JsonObject OneOf(string description, IEnumerable<(string Text, string Title, string Meaning)> texts) => Described(description, new()
    {
        ["type"] = "string",
        ["oneOf"] = Array(texts.Select(text => new JsonObject { ["const"] = text.Text, ["title"] = text.Title, ["description"] = text.Meaning })),
    });

    /// <summary>What must hold where a property is one of several texts.</summary>
    public static JsonObject When(string property, IEnumerable<string> texts, JsonObject then) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [property] = new JsonObject { ["enum"] = Texts(texts) } },
            ["required"] = new JsonArray(property),
        },
        ["then"] = then,
    };

    /// <summary>What must hold by the codes of a property; codes of which the same holds stand together.</summary>
    public static JsonArray WhenAny(string property, IEnumerable<(string Code, JsonObject Then)> codes) => Array(
        codes.GroupBy(code => code.Then.ToJsonString(), code => code)
            .Select(same => When(property, same.Select(code => code.Code), same.First().Then)));

    /// <summary>What must hold where several schemes read a code, each in its own way: the words of one of them.</summary>
    public static JsonObject Any(IEnumerable<JsonObject> ways)
    {
        var different = ways.DistinctBy(way => way.ToJsonString()).ToList();
        return different.Count == 1 ? different[0] : new JsonObject { ["anyOf"] = Array(different) };
    }

    /// <summary>Numbers of a range.</summary>
    public static JsonObject Of(ValueRange range)
    {
        var schema = new JsonObject { ["type"] = range.Whole ? "integer" : "number" };
        if (range.Minimum is { } minimum) schema[range.MinimumExcluded ? "exclusiveMinimum" : "minimum"] = Number(minimum);
        if (range.Maximum is { } maximum) schema[range.MaximumExcluded ? "exclusiveMaximum" : "maximum"] = Number(maximum);
        return schema;
    }

    /// <summary>A range in words.</summary>
    public static string Words(ValueRange range)
    {
        var number = range.Whole ? "a whole number" : "a number";
        var unit = range.Unit switch
        {
            "rate" => " (a fraction: 72% is 0.72)",
            "count" or "" => string.Empty,
            _ => $" of {range.Unit}",
        };
        var low = range.Minimum is { } minimum ? (range.MinimumExcluded ? " above " : " from ") + Text(minimum) : string.Empty;
        var high = range.Maximum is { } maximum ? (range.MaximumExcluded ? " below " : " to ") + Text(maximum) : string.Empty;
        return number + unit + low + high;
    }

    /// <summary>A number without zeros at its end.</summary>
    public static JsonNode Number(decimal value) => JsonNode.Parse(Text(value))!;

    /// <summary>Texts as a list.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => Array(texts.Select(text => JsonValue.Create(text)));

    /// <summary>Nodes as a list.</summary>
    public static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static JsonObject Described(string description, JsonObject schema)
    {
        schema.Insert(0, "description", description);
        return schema;
    }
}
