namespace Appraisal.Samples.Formats.Html;

/// <summary>A comparison as one HTML file: the terms, the budget, the grades, everybody who changes, and a sheet per person.</summary>
internal static class ComparisonPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="terminal">Where to, and in which language.</param>
    public static void Write(Comparison comparison, Terminal terminal)
    {
        using var writer = Terminal.TextOn(terminal.Output);
        var words = new HtmlWords(terminal.Language);
        var markup = new Markup(writer);
        var changes = comparison.Changed.Select((change, index) => new ChangeView(change, index + 1, words)).ToList();
        HtmlPage.Begin(markup, words, words.Texts.Comparison, comparison.Period);
        markup.Begin("main");
        new ComparisonSummary(words, comparison).Write(markup);
        ChangeOverview.Write(markup, words, changes);
        if (changes.Count > 0)
        {
            markup.Begin("section", ("id", "slips"), ("aria-labelledby", "slips-title")).Line();
            markup.Leaf("h2", words.Texts.BecauseOf, ("id", "slips-title")).Line();
            foreach (var change in changes)
            {
                terminal.Cancellation.ThrowIfCancellationRequested();
                ChangeArticle.Write(markup, words, change);
            }

            markup.End().Line();
        }

        markup.End().Line();
        HtmlPage.End(markup, words);
    }
}
