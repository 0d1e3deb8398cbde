using Appraisal.Browser.Tests.Running;

namespace Appraisal.Browser.Tests;

[Collection(OneBrowser.Name)]
public sealed class PageTests(RunningBrowser browser) : IDisposable
{
    private const string Hostile = "<script>alert(1)</script>";
    private readonly Pages _pages = new();

    public static TheoryData<string> Samples => [.. Pages.Samples];

    public void Dispose() => _pages.Dispose();

    [BrowserTheory]
    [MemberData(nameof(Samples))]
    public async Task Page_Loads_WithoutErrorsAndAsksForNothing(string file)
    {
        await using var opened = await browser.Open(_pages.OfSample(file));

        Assert.Empty(opened.Complaints);
        Assert.StartsWith("file:", Assert.Single(opened.Requests), StringComparison.Ordinal);
        Assert.Equal((await opened.Texts("table.overview tbody tr")).Length, (await opened.Texts("article")).Length);
    }

    [BrowserFact]
    public async Task Page_HostileTexts_AreShownAndDoNothing()
    {
        await using var opened = await browser.Open(_pages.OfInput(
            $$"""
            { 'period': '2014-05',
              'appraisees': [ { 'employee': '\u0022 onload=\u0022alert(2)', 'name': '{{Hostile}}', 'scheme': 'service-norm' },
                              { 'employee': '</style><img src=x onerror=alert(3)>', 'name': '\u202Eabc\u0007&amp;',
                                'scheme': 'service-norm' } ],
              'occurrences': [ { 'id': '-->{{Hostile}}', 'employee': '\u0022 onload=\u0022alert(2)',
                                 'kind': 'hung-up-early', 'date': '2014-05-03' },
                               { 'id': '<b>', 'employee': '\u0022 onload=\u0022alert(2)',
                                 'kind': 'hung-up-early', 'date': '2014-04-03' } ] }
            """));

        Assert.Empty(opened.Complaints);
        Assert.Single(opened.Requests);
        Assert.Equal([Hostile, "\u202Eabc &amp;"], await opened.Texts("article h3 bdi:first-child"));
        Assert.Equal(1, await opened.Page.Locator("script").CountAsync());
        Assert.Equal(0, await opened.Page.Locator("img").CountAsync());
        var facts = Assert.Single(await opened.Page.Locator("details").AllTextContentsAsync());
        Assert.Contains("occurrences/-->" + Hostile, facts, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Page_WithoutScripts_IsCompleteAndOffersNothingThatDoesNotWork()
    {
        await using var opened = await browser.Open(_pages.OfSample("taobao-2014-05.json"), scripts: false);

        Assert.Equal(10, await opened.Page.Locator("article:visible").CountAsync());
        Assert.Equal(10, await opened.Page.Locator("table.overview tbody tr:visible").CountAsync());
        Assert.Equal(0, await opened.Page.Locator("button:visible").CountAsync());
        Assert.False(await opened.Page.Locator("#filter").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Comparison_OnAPhone_LoadsSilentlyAndDoesNotScrollSideways()
    {
        await using var opened = await browser.Open(_pages.OfRegrading(), 390);

        Assert.Empty(opened.Complaints);
        Assert.Single(opened.Requests);
        Assert.Equal(390, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Page_OnAPhone_DoesNotScrollSideways(int width)
    {
        foreach (var file in Pages.Samples)
        {
            foreach (var language in new[] { "en", "zh" })
            {
                await using var opened = await browser.Open(_pages.OfSample(file, "--lang", language), width);

                var shown = await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                Assert.Equal((file, language, width), (file, language, shown));
            }
        }
    }
}
