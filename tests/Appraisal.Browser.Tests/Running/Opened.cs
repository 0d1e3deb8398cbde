using Microsoft.Playwright;

namespace Appraisal.Browser.Tests.Running;

/// <summary>A page that is open, and what it did besides showing itself.</summary>
public sealed class Opened : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal Opened(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What it wrote to the console, its errors and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What it asked for, itself first.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The texts of all elements that a selector finds, trimmed.</summary>
    public async Task<string[]> Texts(string selector) =>
        await Page.EvaluateAsync<string[]>(
            "s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility()).map(e => e.textContent.trim())", selector);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
