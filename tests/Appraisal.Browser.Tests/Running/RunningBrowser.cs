using Microsoft.Playwright;

namespace Appraisal.Browser.Tests.Running;

/// <summary>One browser for all tests, started when there is one to start.</summary>
public sealed class RunningBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Program is null) return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Program, Headless = true, Args = Chromium.Arguments });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a file in a fresh profile.</summary>
    /// <param name="path">The file.</param>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="dark">Whether the reader prefers dark pages.</param>
    /// <param name="scripts">Whether scripts run.</param>
    public async Task<Opened> Open(string path, int width = 1280, bool dark = false, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
        });
        var opened = new Opened(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(new Uri(path).AbsoluteUri);
        return opened;
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<RunningBrowser>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "browser";
}
