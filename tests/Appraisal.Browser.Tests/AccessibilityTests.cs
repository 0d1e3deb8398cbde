using Appraisal.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Appraisal.Browser.Tests;

[Collection(OneBrowser.Name)]
public sealed class AccessibilityTests(RunningBrowser browser) : IDisposable
{
    // Every text that is seen against what lies behind it, and every bar that carries a figure against its ground: what is below
    // the ratio of WCAG 2.2 AA.
    private const string TooFaint =
        """
        () => {
          const channel = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const parse = text => text.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
          const ratio = (one, other) => {
            const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
            return (a + 0.05) / (b + 0.05);
          };
          const ground = element => {
            for (let e = element; e; e = e.parentElement) {
              const colour = parse(getComputedStyle(e).backgroundColor);
              if (colour.length === 3 || colour[3] === 1) return colour;
            }
            return [255, 255, 255];
          };
          const faint = [];
          const check = (element, colour, least) => {
            const found = ratio(parse(colour), ground(element));
            if (found >= least) return;
            faint.push(`${element.tagName}.${element.getAttribute('class')} ${element.textContent.slice(0, 20)}: ${found.toFixed(2)}`);
          };
          for (const element of document.body.querySelectorAll('*')) {
            const style = getComputedStyle(element);
            if (!element.checkVisibility() || element.closest('script, style')) continue;
            const isSvg = element instanceof SVGElement;
            if ([...element.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '')) {
              if (!isSvg) check(element, style.color, 4.5);
              else if (element.tagName === 'text') check(element, style.fill, 4.5);
            }
            if (element.tagName === 'rect' && element.closest('.bar, .waterfall')) {
              if (element.matches('.v, .total rect')) check(element, style.fill, 3);
              else check(element, style.stroke, 3);
            }
          }
          return [...new Set(faint)];
        }
        """;

    private const string HeadingLevels = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(e => Number(e.tagName[1]))";

    private readonly Pages _pages = new();

    public void Dispose() => _pages.Dispose();

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryTextAndBar_HasContrast(bool dark)
    {
        foreach (var path in new[] { _pages.OfSample("taobao-2014-05.json"), _pages.OfRegrading() })
        {
            await using var opened = await browser.Open(path, dark: dark);

            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(TooFaint));
        }
    }

    [BrowserFact]
    public async Task Structure_HasLandmarksAndHeadingsInOrder()
    {
        foreach (var path in new[] { _pages.OfSample("several-schemes-2024-03.json"), _pages.OfRegrading() })
        {
            await using var opened = await browser.Open(path);

            foreach (var landmark in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo, AriaRole.Search })
            {
                Assert.Equal(1, await opened.Page.GetByRole(landmark).CountAsync());
            }

            var levels = await opened.Page.EvaluateAsync<int[]>(HeadingLevels);
            Assert.Equal(1, levels[0]);
            Assert.Equal(1, levels.Count(level => level == 1));
            Assert.All(
                levels.Zip(levels.Skip(1)),
                pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
        }
    }

    [BrowserFact]
    public async Task Names_EverythingThatNeedsOneHasOne()
    {
        foreach (var path in new[] { _pages.OfSample("taobao-2014-05.json"), _pages.OfRegrading() })
        {
            await using var opened = await browser.Open(path);

            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const wrong = [];
                  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                  if (new Set(ids).size !== ids.length) wrong.push('an id stands twice');
                  for (const attribute of ['aria-labelledby', 'aria-describedby', 'href']) {
                    for (const e of document.querySelectorAll(`[${attribute}]`)) {
                      const id = e.getAttribute(attribute).replace(/^#/, '');
                      if (document.getElementById(id) === null) wrong.push(`${attribute} of ${e.tagName} leads to ${id}`);
                    }
                  }
                  for (const e of document.querySelectorAll('th:not([scope])')) wrong.push(`th without scope: ${e.textContent}`);
                  for (const e of document.querySelectorAll('svg')) {
                    const isNamed = e.querySelector('title')?.textContent || e.hasAttribute('aria-labelledby');
                    if (!isNamed && e.getAttribute('aria-hidden') !== 'true') wrong.push('an svg without name');
                  }
                  for (const e of document.querySelectorAll('input, select')) {
                    if (e.labels.length === 0) wrong.push(`${e.id} without label`);
                  }
                  for (const e of document.querySelectorAll('table:not([aria-labelledby])')) wrong.push('a table without name');
                  return wrong;
                }
                """));
        }
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Tables_AreTablesForAScreenReaderAtEveryWidth(int width)
    {
        await using var opened = await browser.Open(_pages.OfSample("taobao-2014-05.json"), width);

        Assert.Equal(10, await opened.Page.Locator("table.overview").GetByRole(AriaRole.Rowheader).CountAsync());
        Assert.True(await opened.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Payable" }).First.IsVisibleAsync());
        Assert.True(await opened.Page.Locator("#s1").GetByRole(AriaRole.Img, new() { Name = "TB-6.1: 21.6 of 30" }).IsVisibleAsync());
        Assert.Contains(
            "TB-6.1 Orders out of inquiries: -8.4",
            await opened.Page.Locator("#s1 svg.waterfall desc").First.TextContentAsync(),
            StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Keyboard_FirstStopSkipsToTheOverview()
    {
        await using var opened = await browser.Open(_pages.OfSample("taobao-2014-05.json"));

        await opened.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("#overview", await opened.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.True(await opened.Page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0"));
    }
}
