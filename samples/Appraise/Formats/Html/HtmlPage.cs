namespace Appraisal.Samples.Formats.Html;

/// <summary>What stands around the content of every page.</summary>
internal static class HtmlPage
{
    /// <summary>Writes everything before the main part: the head with style and policy, the title and the period.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="words">The words of the page's language.</param>
    /// <param name="title">What the page is.</param>
    /// <param name="period">The period under appraisal.</param>
    public static void Begin(Markup markup, HtmlWords words, string title, Period period)
    {
        var span = words.Days(period);
        markup.DocumentType();
        markup.Begin("html", ("lang", words.Tag)).Line();
        markup.Begin("head").Line();
        markup.Void("meta", ("charset", "utf-8")).Line();
        markup.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy)).Line();
        markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        markup.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        markup.Leaf("title", $"{title}, {span}").Line();
        markup.Asset("style", PageAssets.Style);
        markup.End().Line();
        markup.Begin("body").Line();
        markup.Leaf("a", words.Texts.SkipToContent, ("class", "skip"), ("href", "#overview")).Line();
        Hatching(markup);
        markup.Begin("header", ("class", "page"));
        markup.Leaf("h1", title);
        markup.Leaf("p", span);
        markup.End().Line();
    }

    /// <summary>Writes everything after the main part.</summary>
    public static void End(Markup markup, HtmlWords words)
    {
        markup.Begin("footer", ("class", "page")).Leaf("p", words.Texts.SelfContained).End().Line();
        markup.Asset("script", PageAssets.Script);
        markup.End().Line();
        markup.End().Line();
    }

    // Bars that take away are hatched, so that they can be told apart without colour; every chart of the page refers to this one pattern.
    private static void Hatching(Markup markup)
    {
        markup.Begin("svg", ("class", "defs"), ("width", "0"), ("height", "0"), ("aria-hidden", "true"), ("focusable", "false"));
        markup.Begin("defs");
        markup.Begin(
            "pattern",
            ("id", "hatch"),
            ("width", "4"),
            ("height", "4"),
            ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)"));
        markup.Begin("rect", ("class", "hatch-ground"), ("width", "4"), ("height", "4")).End();
        markup.Begin("rect", ("class", "hatch-line"), ("width", "1.6"), ("height", "4")).End();
        markup.End().End().End().Line();
    }
}
