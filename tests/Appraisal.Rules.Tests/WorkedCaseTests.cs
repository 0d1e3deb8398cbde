using System.Text.Json;

namespace Appraisal.Rules.Tests;

/// <summary>Inputs whose figures were worked out by hand: a folder each, below the scheme's <c>Cases</c>.</summary>
/// <remarks>What <c>expected.json</c> leaves out of the result (labels, arithmetic, messages) is not compared; lists must be complete.</remarks>
public sealed class WorkedCaseTests
{
    private static readonly string _root = AppContext.BaseDirectory;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_gives_the_figures_derived_by_hand(string folder)
    {
        var appraiser = Appraiser.Create();
        using var file = File.OpenRead(Path.Combine(_root, folder, "input.json"));
        using var written = new MemoryStream();
        ResultWriter.Write(written, appraiser.Appraise(appraiser.ReadInput(file)));
        using var actual = JsonDocument.Parse(written.ToArray());
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(_root, folder, "expected.json")));

        Assert.Equal([], Differences("$", expected.RootElement, actual.RootElement));
        Assert.Equal(3, File.ReadLines(Path.Combine(_root, folder, "derivation.md")).Count());
    }

    public static TheoryData<string> Cases() =>
    [
        .. Directory.EnumerateFiles(_root, "input.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_root, Path.GetDirectoryName(path)!).Replace('\\', '/'))
            .Where(folder => folder.Contains("/Cases/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Differences(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != actual.ValueKind) return [$"{path}: {actual} is not {expected}"];

        return expected.ValueKind switch
        {
            JsonValueKind.Object => expected.EnumerateObject().SelectMany(property =>
                actual.TryGetProperty(property.Name, out var value)
                    ? Differences($"{path}.{property.Name}", property.Value, value)
                    : [$"{path}.{property.Name} is absent"]),
            JsonValueKind.Array when expected.GetArrayLength() != actual.GetArrayLength() =>
                [$"{path}: {actual.GetArrayLength()} elements, not {expected.GetArrayLength()}: {actual}"],
            JsonValueKind.Array => expected.EnumerateArray().Zip(actual.EnumerateArray())
                .SelectMany((pair, i) => Differences($"{path}[{i}]", pair.First, pair.Second)),
            JsonValueKind.Number => expected.GetDecimal() == actual.GetDecimal() ? [] : [$"{path}: {actual} is not {expected}"],
            _ => expected.ToString() == actual.ToString() ? [] : [$"{path}: {actual} is not {expected}"],
        };
    }
}
