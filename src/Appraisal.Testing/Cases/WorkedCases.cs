namespace Appraisal.Testing;

/// <summary>Finds the worked cases beside a test assembly: folders <c>Cases/CASE</c> or <c>SCHEME/Cases/CASE</c> with <c>input.json</c> and
/// <c>expected.json</c>.</summary>
/// <remarks>
/// A project that references the package copies the folders to its output by itself. A theory takes <see cref="Names"/> as its data, so that
/// each case is a test of its own: <c>[MemberData(nameof(WorkedCases.Names), MemberType = typeof(WorkedCases))]</c>.
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
    /// <param name="name">The name, for example <c>ServiceNorm/doubled-once</c>; the case's own alone where its <c>Cases</c> stands in no folder.</param>
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

        var above = Path.GetRelativePath(AppContext.BaseDirectory, Path.GetDirectoryName(Path.GetDirectoryName(folder))!);
        var name = Path.GetFileName(folder);
        return new WorkedCase(above == "." ? name : $"{Path.GetFileName(above)}/{name}", folder);
    }
}
