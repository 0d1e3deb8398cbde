using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Appraisal;

/// <summary>The part of the input's schema about overridden terms.</summary>
internal static class OverrideSchema
{
    private const string From = "from";

    public static JsonObject Of(ClauseCatalogue catalogue)
    {
        var schemes = new JsonObject();
        foreach (var scheme in catalogue.Schemes)
        {
            var reference = "#/$defs/" + NameOf(scheme);
            schemes[scheme.Id] = new JsonObject
            {
                ["description"] =
                    "Figures over the printed ones: an object, or a list of dated versions, of which the one in force on the period's first day applies.",
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "null" },
                    new JsonObject { ["$ref"] = reference, ["properties"] = new JsonObject { [From] = new JsonObject { ["type"] = "null" } } },
                    new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = reference } }),
            };
        }

        return new JsonObject
        {
            ["description"] = "Overrides of schemes' printed figures.",
            ["type"] = new JsonArray("object", "null"),
            ["properties"] = schemes,
            ["additionalProperties"] = false,
        };
    }

    /// <summary>The terms of every scheme, as one version of its overrides may give them.</summary>
    public static JsonObject Definitions(ClauseCatalogue catalogue)
    {
        var definitions = new JsonObject();
        foreach (var scheme in catalogue.Schemes)
        {
            var from = SchemaPart.Day("In a list of versions the first day in force; without it always.");
            from["type"] = new JsonArray("string", "null");
            var properties = new JsonObject { [From] = from };
            foreach (var term in scheme.Terms.Definitions) properties[term.Name] = Of(term);
            var version = Parts(properties);
            version.Insert(0, "title", $"Terms of {scheme.Id}");
            definitions[NameOf(scheme)] = version;
        }

        return definitions;
    }

    private static string NameOf(SchemeDefinition scheme) => "terms-" + scheme.Id;

    private static JsonObject Of(TermDefinition term)
    {
        var unit = term.Unit.Length == 0 ? string.Empty : $", in {term.Unit}";
        var schema = Of(term.Property);
        schema.Insert(0, "description", $"Read by {string.Join(", ", term.Clauses)}{unit}.");
        schema["default"] = JsonNode.Parse(CatalogueTerm.Text(term.Default));
        return schema;
    }

    private static JsonObject Of(PropertyInfo property)
    {
        var schema = Of(property.PropertyType, property.GetCustomAttribute<TermAttribute>() ?? new TermAttribute());

        // Null means that the figure is not overridden.
        if (schema["enum"] is JsonArray words) words.Add(null);
        else schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return schema;
    }

    /// <summary>The values that the binding of terms accepts for a type.</summary>
    private static JsonObject Of(Type type, TermAttribute bounds)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(decimal) || plain == typeof(int)) return SchemaPart.Of(RangeOf(plain, bounds));
        if (plain == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        if (plain == typeof(string)) return new JsonObject { ["type"] = "string" };
        if (plain.IsEnum) return new JsonObject { ["enum"] = SchemaPart.Texts(Enum.GetNames(plain).Select(TermNames.Of)) };
        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return new JsonObject { ["type"] = "array", ["items"] = Item(plain.GetGenericArguments()[0], bounds) };
        }

        var properties = new JsonObject();
        foreach (var property in plain.GetProperties().Where(property => property.CanWrite)) properties[TermNames.Of(property.Name)] = Of(property);
        return Parts(properties);
    }

    /// <summary>An element of a list, which needs all its parts: none are printed that could stay.</summary>
    private static JsonObject Item(Type type, TermAttribute bounds)
    {
        var item = Of(type, bounds);
        if (item["properties"] is not JsonObject parts) return item;

        foreach (var (_, part) in parts) part!["type"] = part["type"]![0]!.DeepClone();
        item["required"] = SchemaPart.Texts(parts.Select(part => part.Key));
        return item;
    }

    private static ValueRange RangeOf(Type type, TermAttribute bounds) => new(
        bounds.Unit,
        decimal.Parse(bounds.Minimum, CultureInfo.InvariantCulture),
        bounds.Maximum is { } maximum ? decimal.Parse(maximum, CultureInfo.InvariantCulture) : type == typeof(int) ? int.MaxValue : null)
    {
        Whole = type == typeof(int),
    };

    private static JsonObject Parts(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["properties"] = properties,
        ["additionalProperties"] = false,
    };
}
