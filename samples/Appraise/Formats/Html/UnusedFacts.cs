namespace Appraisal.Samples.Formats.Html;

/// <summary>The facts of the input that no slip cites, each with the reason.</summary>
internal static class UnusedFacts
{
    /// <summary>Writes them, or that there are none.</summary>
    public static void Write(Markup markup, HtmlWords words, AppraisalResult result)
    {
        var unused = result.Unused;
        markup.Begin("section", ("id", "unused"), ("aria-labelledby", "unused-title")).Line();
        markup.Leaf("h2", words.Texts.UncitedFacts, ("id", "unused-title")).Line();
        if (unused.Count == 0)
        {
            markup.Leaf("p", result.Statements.Count == 0 ? words.Texts.NobodyIsAppraised : words.Texts.EveryFactIsCited);
        }
        else
        {
            markup.Begin("table", ("class", "plain"), ("aria-labelledby", "unused-title")).Line();
            markup.Begin("thead").Begin("tr");
            markup.Leaf("th", words.Texts.Fact, ("scope", "col")).Leaf("th", words.Texts.Reason, ("scope", "col")).End().End().Line();
            markup.Begin("tbody").Line();
            foreach (var fact in unused)
            {
                markup.Begin("tr").Begin("th", ("scope", "row")).Leaf("bdi", fact.Fact).End();
                markup.Leaf("td", words.Say(fact.Reason)).End().Line();
            }

            markup.End().End();
        }

        markup.End().Line();
    }
}
