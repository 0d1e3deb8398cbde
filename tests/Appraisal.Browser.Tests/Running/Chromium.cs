namespace Appraisal.Browser.Tests.Running;

/// <summary>Finds the Chromium that is installed; none is ever downloaded.</summary>
internal static class Chromium
{
    /// <summary>The environment variable that names the browser's program.</summary>
    public const string Variable = "CHROMIUM";

    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>What to start it with: no window, and nothing that asks the network by itself.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>The browser's program, or null where there is none.</summary>
    public static string? Program { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return File.Exists(named) ? named : null;

        var path = Environment.GetEnvironmentVariable("PATH") ?? string.Empty;
        var folders = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return _names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
