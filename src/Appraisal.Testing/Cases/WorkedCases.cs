namespace Appraisal.Testing;

/// <summary>Finds the worked cases beside a test assembly: folders <c>SCHEME/Cases/CASE</c> with <c>input.json</c> and <c>expected.json</c>.</summary>
/// <remarks>
/// The test project copies them to its output. A theory takes <see cref="Names"/> as its data, so that each case is a test of its own.
/// </remarks>
public static class WorkedCases
{
    /// <summary>The names of all cases, in ordinal order, one a row.</summary>
    public static IEnumerable<object[]> Names => All().Select(found => new object[] { found.Name });

    /// <summary>All cases, in the ordinal order of their names.</summary>
    /// <exception cref="InvalidOperationException">A case lacks one of its two files.</exception>
    public static IReadOnlyList<WorkedCase> All() =>
    [
        .. Directory.EnumerateDirectories(AppContext.BaseDirectory, "Cases", SearchOption.AllDirectories)
            .SelectMany(Directory.EnumerateDirectories)
            .Select(CaseIn)
            .OrderBy(found => found.Name, StringComparer.Ordinal),
    ];

    /// <summary>The case of a name.</summary>
    /// <param name="name">The name, for example <c>ServiceNorm/doubled-once</c>.</param>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    public static WorkedCase Named(string name) =>
        All().SingleOrDefault(found => found.Name == name) ?? throw new ArgumentException($"There is no worked case {name}.", nameof(name));

    private static WorkedCase CaseIn(string folder)
    {
        foreach (var file in new[] { "input.json", "expected.json" })
        {
            // A case that is skipped in silence would look like one that agrees.
            if (!File.Exists(Path.Combine(folder, file))) throw new InvalidOperationException($"The worked case {folder} has no {file}.");
        }

        var scheme = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(folder)));
        return new WorkedCase($"{scheme}/{Path.GetFileName(folder)}", folder);
    }
}
