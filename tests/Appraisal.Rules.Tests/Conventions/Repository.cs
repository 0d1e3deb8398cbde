using System.Text.RegularExpressions;

namespace Appraisal.Rules.Tests.Conventions;

/// <summary>The sources of the library, as they lie in the repository that the tests were built in.</summary>
internal static partial class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The source files of a project with their code, comments left out.</summary>
    public static IEnumerable<(string File, string Code)> CodeOf(string project)
    {
        var folder = Path.Combine(Root, "src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
            .Select(file => (Path.GetRelativePath(folder, file), Comments().Replace(File.ReadAllText(file), string.Empty)));
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "appraisal.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
