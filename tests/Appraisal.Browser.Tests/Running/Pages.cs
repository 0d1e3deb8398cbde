using System.Collections.Concurrent;

namespace Appraisal.Browser.Tests.Running;

/// <summary>Pages that the program writes, in a folder that lasts as long as a test.</summary>
internal sealed class Pages : IDisposable
{
    private const string LowerBounds =
        "{ 'monthly-standard': { 'cashAward': 300, 'gradeBounds': { 'excellent': 90, 'good': 72, 'fair': 68, 'needsImprovement': 60 } } }";

    // Many tests look at the same page of a sample; it is written once.
    private static readonly ConcurrentDictionary<string, string> _ofSamples = new(StringComparer.Ordinal);

    private readonly TemporaryFolder _folder = new();

    /// <summary>The sample inputs.</summary>
    public static IEnumerable<string> Samples =>
        Directory.EnumerateFiles(Repository.PathOf(Path.Combine("samples", "data")), "*.json")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    /// <summary>The page of a sample input.</summary>
    public string OfSample(string file, params string[] more)
    {
        var page = _ofSamples.GetOrAdd(
            string.Join(' ', [file, .. more]), _ => File.ReadAllText(Written(["run", SamplePath(file), "--format", "html", .. more])));
        var path = _folder.PathOf("page.html");
        File.WriteAllText(path, page);
        return path;
    }

    /// <summary>The page of an input; single quotes stand for double ones.</summary>
    public string OfInput(string json) => Written("run", _folder.Write("input.json", json), "--format", "html");

    /// <summary>The page that compares a sample input under other terms.</summary>
    public string OfComparison(string file, string terms, params string[] more) =>
        Written(["compare", SamplePath(file), "--terms", _folder.Write("terms.json", terms), "--format", "html", .. more]);

    /// <summary>A page that compares terms under which a grade changes.</summary>
    public string OfRegrading() => OfComparison("monthly-standard-2024-03.json", LowerBounds);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string SamplePath(string file) => Repository.PathOf(Path.Combine("samples", "data", file));

    private string Written(params string[] arguments)
    {
        var path = _folder.PathOf("page.html");
        var invocation = Invocation.Of([.. arguments, "--out", path]);
        Assert.Equal(new Invocation(0, string.Empty, string.Empty), invocation);
        return path;
    }
}
