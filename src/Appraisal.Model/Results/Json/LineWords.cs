using System.Text.Json;

namespace Appraisal;

/// <summary>The words of a line's kind and unit in JSON.</summary>
internal static class LineWords
{
    private static readonly Dictionary<LineKind, string> _kinds = Words<LineKind>();
    private static readonly Dictionary<string, LineKind> _kindsByWord =
        _kinds.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(LineKind kind) => _kinds[kind];

    public static string Of(Unit unit) => unit == Appraisal.Unit.Yuan ? "yuan" : "points";

    public static LineKind Kind(string word) =>
        _kindsByWord.TryGetValue(word, out var kind) ? kind : throw new JsonException($"'{word}' is no kind of line.");

    public static Unit Unit(string word) => word switch
    {
        "points" => Appraisal.Unit.Points,
        "yuan" => Appraisal.Unit.Yuan,
        _ => throw new JsonException($"'{word}' is no unit."),
    };

    private static Dictionary<T, string> Words<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}
