namespace Appraisal.Samples.Tests.Running;

/// <summary>A folder that lasts as long as a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("appraise-");

    /// <summary>The names of the files in it.</summary>
    public IEnumerable<string> Files => _folder.EnumerateFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal);

    /// <summary>The path of a file in it.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file and gives its path; single quotes stand for double ones.</summary>
    public string Write(string name, string json)
    {
        File.WriteAllText(PathOf(name), json.Replace('\'', '"'));
        return PathOf(name);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
