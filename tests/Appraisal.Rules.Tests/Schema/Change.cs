using System.Globalization;
using System.Text.Json.Nodes;

namespace Appraisal.Rules.Tests.Schema;

/// <summary>A value to be put at some place of a document; null is a value too.</summary>
/// <param name="Value">The value.</param>
internal sealed record Change(JsonNode? Value)
{
    // Values that fit in some places and are wrong in most, numbers on and beside the bounds of ranges among them.
    private static readonly string[] _values =
    [
        "null", "true", "\"\"", "\" \"", "\"2024-03-05\"", "\"2024-02-30\"", "\"2024-03\"", "\"2024-Q2\"", "\"service-norm\"", "\"hung-up-early\"", "\"peer\"",
        "0", "1", "-1", "0.5", "1.5", "2", "3", "10", "40", "60", "90", "100", "100.01", "1000", "2147483648", "[]", "[1]", "[null]", "[\"loss\"]", "{}", "{\"from\":null}",
    ];

    /// <summary>Changes, takes away or adds one value somewhere in a document, and tells what was done.</summary>
    public static string AtRandom(JsonNode document, Random random)
    {
        var places = Places(document, []).ToList();
        var place = places[random.Next(places.Count)];
        if (random.Next(8) == 0) place = [.. place[..^1], "extra"];
        var value = _values[random.Next(_values.Length)];
        var change = random.Next(6) == 0 ? null : new Change(JsonNode.Parse(value));
        Put(document, place, change);
        return $"{string.Join('/', place)} {(change is null ? "taken away" : value)}";
    }

    /// <summary>Puts a value at a place, or takes away what is there.</summary>
    public static void Put(JsonNode document, string[] place, Change? change)
    {
        var owner = place[..^1].Aggregate(document, (node, step) => node is JsonArray list ? list[Index(step)]! : node[step]!);
        if (owner is JsonArray items && int.TryParse(place[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            if (change is null) items.RemoveAt(index);
            else items[index] = change.Value;
        }
        else if (owner is JsonArray list)
        {
            list.Add(change?.Value);
        }
        else if (change is null)
        {
            owner.AsObject().Remove(place[^1]);
        }
        else
        {
            owner[place[^1]] = change.Value;
        }
    }

    private static IEnumerable<string[]> Places(JsonNode? node, string[] above)
    {
        var below = node switch
        {
            JsonObject owner => owner.Select(property => (property.Key, property.Value)),
            JsonArray list => list.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (step, value) in below)
        {
            string[] place = [.. above, step];
            yield return place;
            foreach (var deeper in Places(value, place)) yield return deeper;
        }
    }

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
