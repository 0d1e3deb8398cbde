using System.Text.Json.Nodes;

namespace Appraisal;

/// <summary>What the input's schema says about the occurrences of one kind.</summary>
internal static class OccurrenceSchema
{
    /// <summary>What must hold of an occurrence of the kind.</summary>
    public static JsonObject Of(OccurrenceDefinition definition)
    {
        var required = new List<string>();
        var properties = new JsonObject { ["circumstances"] = Circumstances(definition) };
        if (definition.CircumstanceRule != CircumstanceRule.Optional) required.Add("circumstances");
        if (definition.OnceOnly) properties["count"] = new JsonObject { ["maximum"] = 1 };
        properties["amount"] = Amount(definition);
        if (definition.AmountRequired) required.Add("amount");

        var schema = new JsonObject { ["properties"] = properties };
        if (required.Count > 0) schema["required"] = SchemaPart.Texts(required);
        return schema;
    }

    /// <summary>The same in words.</summary>
    public static string Words(OccurrenceDefinition definition)
    {
        var parts = new List<string>();
        if (definition.Circumstances.Count > 0)
        {
            var many = definition.CircumstanceRule switch
            {
                CircumstanceRule.AtLeastOne => "at least one of the circumstances ",
                CircumstanceRule.ExactlyOne => "exactly one of the circumstances ",
                _ => "any of the circumstances ",
            };
            parts.Add(many + string.Join(", ", definition.Circumstances));
        }

        if (definition.Amount is { } amount) parts.Add($"{(definition.AmountRequired ? "with" : "may have")} an amount, {SchemaPart.Words(amount)}");
        if (definition.OnceOnly) parts.Add("recorded one by one");
        if (definition.DaysAfterPeriod > 0) parts.Add(FormattableString.Invariant($"up to {definition.DaysAfterPeriod} days after the period"));
        var words = parts.Count == 0 ? "without circumstances or amount" : string.Join("; ", parts);
        return words + FactSchema.PostsOf(definition.Posts);
    }

    private static JsonObject Circumstances(OccurrenceDefinition definition)
    {
        var schema = definition.CircumstanceRule == CircumstanceRule.Optional ? new JsonObject() : new JsonObject { ["type"] = "array", ["minItems"] = 1 };
        if (definition.Circumstances.Count == 0)
        {
            schema["maxItems"] = 0;
        }
        else if (definition.CircumstanceRule == CircumstanceRule.ExactlyOne)
        {
            // One circumstance may be written twice: it is still one.
            schema["anyOf"] = SchemaPart.Array(definition.Circumstances.Select(
                circumstance => new JsonObject { ["items"] = new JsonObject { ["const"] = circumstance } }));
        }
        else
        {
            schema["items"] = new JsonObject { ["enum"] = SchemaPart.Texts(definition.Circumstances) };
        }

        return schema;
    }

    private static JsonObject Amount(OccurrenceDefinition definition)
    {
        if (definition.Amount is not { } range) return new JsonObject { ["type"] = "null" };
        var schema = SchemaPart.Of(range);
        if (!definition.AmountRequired) schema["type"] = new JsonArray(range.Whole ? "integer" : "number", "null");
        return schema;
    }
}
