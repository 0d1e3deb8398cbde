using System.Globalization;
using Appraisal.Browser.Tests.Running;

namespace Appraisal.Browser.Tests;

[Collection(OneBrowser.Name)]
public sealed class OverviewTests(RunningBrowser browser) : IDisposable
{
    private const string People = "table.overview tbody th a";
    private readonly Pages _pages = new();

    public void Dispose() => _pages.Dispose();

    [BrowserFact]
    public async Task Sort_ByKeyboard_OrdersRowsAndSaysSo()
    {
        await using var opened = await browser.Open(_pages.OfSample("taobao-2014-05.json"));
        var inOrder = await opened.Texts(People);
        var heading = opened.Page.Locator("table.overview th", new() { HasText = "Payable" });
        await heading.Locator("button").FocusAsync();

        await opened.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));
        var rising = await Figures(opened, "Payable");
        Assert.Equal(rising.Order(), rising);
        Assert.NotEqual(inOrder, await opened.Texts(People));

        await opened.Page.Keyboard.PressAsync("Space");

        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        Assert.Equal(rising.Reverse(), await Figures(opened, "Payable"));
        Assert.Equal(1, await opened.Page.Locator("th[aria-sort=ascending], th[aria-sort=descending]").CountAsync());
    }

    [BrowserFact]
    public async Task Sort_ByPerson_FollowsTheAlphabet()
    {
        await using var opened = await browser.Open(_pages.OfSample("taobao-2014-05.json"));

        await opened.Page.ClickAsync("table.overview th:first-child button");

        var people = await opened.Texts(People);
        Assert.Equal(people.Order(StringComparer.InvariantCulture), people);
    }

    [BrowserFact]
    public async Task Sort_ByGrade_GoesFromTheLowestToTheBest()
    {
        await using var opened = await browser.Open(_pages.OfSample("monthly-standard-2024-03.json"));

        await opened.Page.ClickAsync("table.overview th:has-text('Grade') button");

        Assert.Equal(5, (await opened.Texts(People)).Length);
        Assert.Equal(
            ["unqualified", "needs-improvement", "fair", "good", "excellent"],
            await opened.Texts("table.overview td[data-title=Grade]"));
    }

    [BrowserFact]
    public async Task Filter_Text_ShowsThePersonAndTheSlipAndTellsHowMany()
    {
        await using var opened = await browser.Open(_pages.OfSample("taobao-2014-05.json"));

        await opened.Page.FillAsync("#find", "a06");

        Assert.Equal(["Sun Hao"], await opened.Texts(People));
        Assert.StartsWith("Sun Hao", Assert.Single(await opened.Texts("article h3")), StringComparison.Ordinal);
        Assert.StartsWith("1 of 10 ", await opened.Page.TextContentAsync("#count"), StringComparison.Ordinal);

        await opened.Page.ClickAsync("#filter button[type=reset]");

        await opened.Page.WaitForFunctionAsync("document.querySelectorAll('article:not([hidden])').length === 10");
        Assert.StartsWith("10 of 10 ", await opened.Page.TextContentAsync("#count"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Filter_IncompleteAndGrade_ShowThoseAlone()
    {
        await using var opened = await browser.Open(_pages.OfSample("monthly-standard-2024-03.json"));

        await opened.Page.SelectOptionAsync("#flag", "incomplete");
        var incomplete = await opened.Texts("table.overview tbody tr");
        await opened.Page.SelectOptionAsync("#flag", string.Empty);
        await opened.Page.SelectOptionAsync("#grade", "good");

        Assert.All(incomplete, row => Assert.Contains("Incomplete", row, StringComparison.Ordinal));
        Assert.NotEmpty(incomplete);
        Assert.Contains("good", Assert.Single(await opened.Texts("table.overview tbody tr")), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Comparison_FilterWorse_ShowsWhoLoses()
    {
        await using var opened = await browser.Open(_pages.OfComparison(
            "taobao-2014-05.json", "{ 'taobao-service': { 'handoverFine': 60, 'commissionPerLabel': 0.05 } }"));

        await opened.Page.SelectOptionAsync("#flag", "worse");

        Assert.Empty(opened.Complaints);
        var rows = await opened.Texts("table.overview tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("-", row, StringComparison.Ordinal));
        Assert.Equal(rows.Length, (await opened.Texts("article")).Length);
    }

    private static async Task<decimal[]> Figures(Opened opened, string title) =>
        [.. (await opened.Texts($"table.overview td[data-title={title}]")).Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))];
}
