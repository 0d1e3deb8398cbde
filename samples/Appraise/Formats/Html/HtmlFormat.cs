namespace Appraisal.Samples.Formats.Html;

/// <summary>Results as one HTML file that needs nothing else: an overview of everybody, a slip per person, the facts that none cites.</summary>
internal sealed class HtmlFormat : IResultFormat
{
    /// <summary>The name of the format.</summary>
    public const string Name = "html";

    /// <inheritdoc/>
    public void Write(AppraisalResult result, Terminal terminal)
    {
        using var writer = Terminal.TextOn(terminal.Output);
        var words = new HtmlWords(terminal.Language);
        var markup = new Markup(writer);
        var people = result.Statements.Select((statement, index) => new StatementView(statement, index + 1, words)).ToList();
        HtmlPage.Begin(markup, words, words.Texts.Statements, result.Period);
        markup.Begin("main");
        new Overview(words, people, result.Unused.Count).Write(markup);
        markup.Begin("section", ("id", "slips"), ("aria-labelledby", "slips-title")).Line();
        markup.Leaf("h2", words.Texts.Slips, ("id", "slips-title")).Line();
        var slip = new SlipArticle(words, result.Period);
        foreach (var person in people)
        {
            terminal.NextStatement();
            slip.Write(markup, person);
        }

        markup.End().Line();
        UnusedFacts.Write(markup, words, result);
        markup.End().Line();
        HtmlPage.End(markup, words);
    }
}
