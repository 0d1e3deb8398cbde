using System.Globalization;
using System.Text.Json;

namespace Appraisal.Testing;

/// <summary>Compares results as JSON: by value, not by spelling.</summary>
internal static class JsonComparison
{
    private const int FewestRoundedDigits = 7;

    private static readonly string[] _texts = ["name", "label", "how", "message", "reason"];

    /// <summary>Every difference with its path.</summary>
    public static IEnumerable<string> Differences(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != actual.ValueKind) return [$"{path}: {Told(expected)} was expected, {Told(actual)} is there"];

        return expected.ValueKind switch
        {
            JsonValueKind.Object => InObjects(path, expected, actual),
            JsonValueKind.Array => InArrays(path, expected, actual),
            JsonValueKind.Number when AreSame(expected, actual) => [],
            JsonValueKind.String when expected.GetString() == actual.GetString() => [],
            JsonValueKind.Number or JsonValueKind.String => [$"{path}: {Told(expected)} was expected, {Told(actual)} is there"],
            _ => [],
        };
    }

    private static IEnumerable<string> InObjects(string path, JsonElement expected, JsonElement actual)
    {
        foreach (var property in expected.EnumerateObject())
        {
            var below = $"{path}.{property.Name}";
            var found = actual.TryGetProperty(property.Name, out var value)
                ? Differences(below, property.Value, value)
                : [$"{below}: {Told(property.Value)} was expected, nothing is there"];
            foreach (var difference in found) yield return difference;
        }

        foreach (var property in actual.EnumerateObject())
        {
            if (expected.TryGetProperty(property.Name, out _) || _texts.Contains(property.Name, StringComparer.Ordinal)) continue;
            yield return $"{path}.{property.Name}: nothing was expected, {Told(property.Value)} is there";
        }
    }

    private static IEnumerable<string> InArrays(string path, JsonElement expected, JsonElement actual)
    {
        var (wanted, given) = (expected.GetArrayLength(), actual.GetArrayLength());
        for (var i = 0; i < Math.Max(wanted, given); i++)
        {
            var below = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            var found = i >= given ? [$"{below}: {Told(expected[i])} was expected, nothing is there"]
                : i >= wanted ? [$"{below}: nothing was expected, {Told(actual[i])} is there"]
                : Differences(below, expected[i], actual[i]);
            foreach (var difference in found) yield return difference;
        }
    }

    private static bool AreSame(JsonElement expected, JsonElement actual)
    {
        var (wanted, given) = (expected.GetDecimal(), actual.GetDecimal());
        return wanted == given
            || (wanted.Scale >= FewestRoundedDigits && decimal.Round(given, wanted.Scale, MidpointRounding.AwayFromZero) == wanted);
    }

    private static string Told(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 120 ? text : text[..120] + "...";
    }
}
