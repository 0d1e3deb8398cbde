using Appraisal.Rules.Tests.Conventions;

namespace Appraisal.Rules.Tests.Documents;

/// <summary>Every piece of C# in a document stands, line by line, in a source that is compiled.</summary>
public class CodeInDocumentsTests
{
    private static readonly string _root = Conventions.Repository.Root;

    private static readonly Lazy<string[]> _sources = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(_root, "tests", "Appraisal.Rules.Tests", "Documents"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(_root, "tests", "Appraisal.Acme"), "*.cs"))
            .Concat(Directory.EnumerateFiles(Path.Combine(_root, "tests", "Appraisal.Engine.Tests", "Documents"), "*.cs"))
            .Concat(Directory.EnumerateFiles(Path.Combine(_root, "src"), "*.cs", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(_root, "samples", "DepartmentClauses"), "*.cs", SearchOption.AllDirectories))
            .Select(file => Normalised(File.ReadLines(file))),
    ]);

    public static TheoryData<string> Documents => new(
        Directory.EnumerateFiles(_root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(_root, "src"), "README.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(_root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(_root, "samples"), "README.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(_root, file))
            .Where(file => CodeIn(file).Any())
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void CodeOfDocument_IsCompiled(string document) => Told.AssertNone(
        from code in CodeIn(document)
        where !_sources.Value.Any(source => source.Contains(code, StringComparison.Ordinal))
        select $"{document} has code that no compiled source has:\n{code}");

    /// <summary>The blocks of C# without their usings: those stand at the head of a source, away from the rest.</summary>
    private static IEnumerable<string> CodeIn(string document)
    {
        List<string>? block = null;
        foreach (var line in File.ReadLines(Path.Combine(_root, document)))
        {
            if (line.TrimStart() == "```csharp")
            {
                block = [];
            }
            else if (block is not null && line.TrimStart() == "```")
            {
                yield return Normalised(block.Where(code => !IsUsing(code)));
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);

    private static string Normalised(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
}
