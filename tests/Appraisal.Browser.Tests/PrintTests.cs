using System.Text;
using System.Text.RegularExpressions;
using Appraisal.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Appraisal.Browser.Tests;

[Collection(OneBrowser.Name)]
public sealed partial class PrintTests(RunningBrowser browser) : IDisposable
{
    private readonly Pages _pages = new();

    public static TheoryData<string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach (var file in Pages.Samples)
            {
                samples.Add(file, "en");
                samples.Add(file, "zh");
            }

            return samples;
        }
    }

    public void Dispose() => _pages.Dispose();

    [BrowserTheory]
    [MemberData(nameof(Samples))]
    public async Task EverySlip_PrintsOnOneA4Page(string file, string language)
    {
        await using var opened = await browser.Open(_pages.OfSample(file, "--lang", language));

        var slips = await ChooseEverySlip(opened.Page);

        Assert.Equal(slips, await PagesOf(opened.Page));
    }

    [BrowserTheory]
    [InlineData(10)]
    [InlineData(25)]
    [InlineData(40)]
    public async Task SlipWithManyLines_PrintsOnOneA4Page(int occurrences)
    {
        var list = string.Join(", ", Enumerable.Range(1, occurrences).Select(number =>
            FormattableString.Invariant($"{{ 'id': 'O{number}', 'employee': 'A', 'kind': 'hung-up-early', 'date': '2014-05-{1 + (number % 28):00}' }}")));
        const string Lin = "{ 'employee': 'A', 'name': 'Lin', 'scheme': 'service-norm' }";
        await using var opened = await browser.Open(_pages.OfInput(
            $"{{ 'period': '2014-05', 'appraisees': [ {Lin} ], 'occurrences': [ {list} ] }}"));

        await ChooseEverySlip(opened.Page);

        Assert.True(await opened.Page.Locator("table.lines tbody tr").CountAsync() > occurrences);
        Assert.Equal(1, await PagesOf(opened.Page));
    }

    [BrowserFact]
    public async Task PrintButton_PrintsThatSlipAlone()
    {
        await using var opened = await browser.Open(_pages.OfSample("taobao-2014-05.json"));
        await opened.Page.EvaluateAsync(
            "() => { window.print = () => { window.printed = [...document.querySelectorAll('article.chosen')].map(e => e.id); }; }");

        await opened.Page.ClickAsync("#s3 button");

        Assert.Equal(["s3"], await opened.Page.EvaluateAsync<string[]>("window.printed"));
        Assert.Equal(1, await PagesOf(opened.Page));
        await opened.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await opened.Page.Locator(".one, .chosen").CountAsync());
    }

    // What the button of each slip would choose, all at once: every slip on a page of its own and nothing else.
    private static async Task<int> ChooseEverySlip(IPage page) => await page.EvaluateAsync<int>(
        """
        () => {
          document.body.classList.add('one');
          const slips = document.querySelectorAll('article');
          slips.forEach(slip => slip.classList.add('chosen'));
          return slips.length;
        }
        """);

    private static async Task<int> PagesOf(IPage page)
    {
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        return PdfPage().Count(Encoding.Latin1.GetString(pdf));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
