namespace Appraisal.Samples.Tests.Running;

/// <summary>Finds files of the repository from wherever the tests were built to.</summary>
internal static class Repository
{
    private static readonly string _root = Find(AppContext.BaseDirectory);

    /// <summary>The path of a file, given from the root.</summary>
    public static string PathOf(string path) => Path.Combine(_root, path);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "appraisal.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository."));
}
