using System.Text.Json;

namespace Appraisal.Testing;

/// <summary>An appraisal worked out by hand: a folder with <c>input.json</c> and <c>expected.json</c>.</summary>
/// <remarks>
/// <c>expected.json</c> is a whole result as the command line prints it; only texts for people (<c>name</c>, <c>label</c>, <c>how</c>,
/// <c>message</c>, <c>reason</c>) may be left out of it. Numbers are compared by value, exactly; one written with seven digits or more after the point is
/// that many digits of a longer number.
/// </remarks>
public sealed class WorkedCase
{
    private readonly string _folder;

    internal WorkedCase(string name, string folder)
    {
        Name = name;
        _folder = folder;
    }

    /// <summary>The scheme's folder, where there is one, and the case's own: <c>ServiceNorm/doubled-once</c>.</summary>
    public string Name { get; }

    /// <summary>The input, by the codes and terms of an appraiser.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <exception cref="AppraisalInputException">The file has problems.</exception>
    public AppraisalInput InputFor(Appraiser appraiser)
    {
        ArgumentNullException.ThrowIfNull(appraiser);
        using var file = File.OpenRead(Path.Combine(_folder, "input.json"));
        return appraiser.ReadInput(file);
    }

    /// <summary>Where the result differs from what was worked out, each with its JSON path; empty when it agrees.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <exception cref="AppraisalInputException">The input has problems.</exception>
    public IReadOnlyList<string> DifferencesFrom(Appraiser appraiser)
    {
        ArgumentNullException.ThrowIfNull(appraiser);
        using var written = new MemoryStream();
        ResultWriter.Write(written, appraiser.Appraise(InputFor(appraiser)));
        return DifferencesFrom(written.ToArray());
    }

    /// <summary>Where a result as JSON differs from what was worked out, each with its JSON path; empty when it agrees.</summary>
    /// <param name="result">UTF-8 JSON.</param>
    /// <exception cref="JsonException">The result or the expected file is no JSON.</exception>
    public IReadOnlyList<string> DifferencesFrom(ReadOnlyMemory<byte> result)
    {
        using var actual = JsonDocument.Parse(result);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "expected.json")));
        return [.. JsonComparison.Differences("$", expected.RootElement, actual.RootElement)];
    }
}
