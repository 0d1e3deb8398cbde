using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Appraisal.Rules.Tests.Schema;

/// <summary>Validates documents against a JSON Schema (2020-12), for the keywords that the input's schema uses; any other keyword is an error.</summary>
/// <remarks>The package feed has no validator of this draft whose dependencies it has too.</remarks>
internal sealed class SchemaValidator(JsonObject root)
{
    private static readonly HashSet<string> _annotations = ["$schema", "$defs", "title", "description", "default", "examples", "format"];

    private readonly Dictionary<string, Regex> _patterns = [];

    /// <summary>Whether the schema allows a document.</summary>
    public bool Allows(JsonNode? document) => Allows(root, document);

    private bool Allows(JsonNode? schema, JsonNode? value) => schema switch
    {
        JsonValue flag => flag.GetValue<bool>(),
        JsonObject keywords => keywords.All(keyword => _annotations.Contains(keyword.Key) || Holds(keyword.Key, keyword.Value!, keywords, value)),
        _ => throw new NotSupportedException("A schema is an object or a truth value."),
    };

    private bool Holds(string keyword, JsonNode rule, JsonObject schema, JsonNode? value) => keyword switch
    {
        "$ref" => Allows(Find(rule.GetValue<string>()), value),
        "allOf" => rule.AsArray().All(part => Allows(part, value)),
        "anyOf" => rule.AsArray().Any(part => Allows(part, value)),
        "oneOf" => rule.AsArray().Count(part => Allows(part, value)) == 1,
        "not" => !Allows(rule, value),
        "if" => !Allows(rule, value) || Allows(schema["then"], value),
        "then" => schema.ContainsKey("if"),
        "type" => rule is JsonArray types ? types.Any(type => IsOf(type!.GetValue<string>(), value)) : IsOf(rule.GetValue<string>(), value),
        "const" => JsonNode.DeepEquals(rule, value),
        "enum" => rule.AsArray().Any(item => JsonNode.DeepEquals(item, value)),
        "pattern" => Text(value) is not { } text || Pattern(rule.GetValue<string>()).IsMatch(text),
        "minimum" => Number(value) is not { } number || number >= Number(rule),
        "maximum" => Number(value) is not { } number || number <= Number(rule),
        "exclusiveMinimum" => Number(value) is not { } number || number > Number(rule),
        "exclusiveMaximum" => Number(value) is not { } number || number < Number(rule),
        "required" => value is not JsonObject owner || rule.AsArray().All(name => owner.ContainsKey(name!.GetValue<string>())),
        "properties" => value is not JsonObject owner
            || rule.AsObject().All(property => !owner.TryGetPropertyValue(property.Key, out var given) || Allows(property.Value, given)),
        "additionalProperties" => value is not JsonObject owner
            || owner.All(property => schema["properties"]!.AsObject().ContainsKey(property.Key) || Allows(rule, property.Value)),
        "items" => value is not JsonArray list || list.All(item => Allows(rule, item)),
        "contains" => value is not JsonArray list || list.Any(item => Allows(rule, item)),
        "minItems" => value is not JsonArray list || list.Count >= Number(rule),
        "maxItems" => value is not JsonArray list || list.Count <= Number(rule),
        "uniqueItems" => value is not JsonArray list || list.Select(item => item?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == list.Count,
        _ => throw new NotSupportedException($"The validator does not know '{keyword}'."),
    };

    private JsonNode Find(string reference) => root["$defs"]![reference["#/$defs/".Length..]]!;

    private Regex Pattern(string pattern) =>
        _patterns.TryGetValue(pattern, out var known) ? known : _patterns[pattern] = new Regex(pattern, RegexOptions.CultureInvariant);

    private static bool IsOf(string type, JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => type == "null",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && decimal.IsInteger(Number(value)!.Value)),
        _ => type == "boolean",
    };

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number
        ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;
}
