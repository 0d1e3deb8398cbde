namespace Appraisal.Samples.Formats.Html;

/// <summary>What a comparison comes to: how many change, which terms differ, the budget, and how grades move.</summary>
/// <param name="words">The words of the page's language.</param>
/// <param name="comparison">The comparison.</param>
internal sealed class ComparisonSummary(HtmlWords words, Comparison comparison)
{
    private readonly HtmlTexts _texts = words.Texts;

    /// <summary>Writes the summary.</summary>
    public void Write(Markup markup)
    {
        markup.Begin("section", ("id", "overview"), ("aria-labelledby", "overview-title")).Line();
        markup.Leaf("h2", _texts.Overview, ("id", "overview-title")).Line();
        markup.Begin("dl", ("class", "sums"));
        Sum(_texts.Changed, comparison.Changed.Count);
        Sum(_texts.Unchanged, comparison.Unchanged);
        var regraded = comparison.Grades.Where(move => move.Before != move.After).Sum(move => move.Statements);
        if (comparison.Grades.Count > 0) Sum(_texts.GradeChanged, regraded);
        markup.End().Line();
        WriteTerms(markup);
        WriteBudget(markup);
        GradeMigration.Write(markup, words, comparison.Grades);
        markup.End().Line();

        void Sum(string title, int count) => markup.Begin("div").Leaf("dt", title).Leaf("dd", HtmlWords.Count(count)).End();
    }

    private void WriteTerms(Markup markup)
    {
        markup.Leaf("h3", _texts.TermsThatDiffer, ("id", "terms-title")).Line();
        if (comparison.Terms.Count == 0)
        {
            markup.Leaf("p", _texts.NoTermDiffers).Line();
            return;
        }

        BeginTable(markup, "terms-title", [_texts.Term, _texts.Before, _texts.After]);
        foreach (var term in comparison.Terms)
        {
            var (scheme, unit) = (words.Scheme(term.Scheme), term.Term.Unit);
            markup.Begin("tr").Begin("th", ("scope", "row")).Leaf("code", term.Term.Name).Text(" ");
            markup.Leaf("small", unit.Length == 0 ? scheme : _texts.InUnit(scheme, words.Word(unit)));
            markup.End().Leaf("td", words.Say(term.BeforeWritten)).Leaf("td", words.Say(term.AfterWritten)).End().Line();
        }

        markup.End().End().Line();
    }

    private void WriteBudget(Markup markup)
    {
        if (comparison.Budget.Count == 0) return;

        markup.Leaf("h3", _texts.Budget, ("id", "budget-title")).Leaf("p", _texts.BudgetCaption, ("class", "hint")).Line();
        BeginTable(markup, "budget-title", [_texts.Sum, _texts.Before, _texts.After, _texts.Difference], "n");
        foreach (var sum in comparison.Budget)
        {
            markup.Begin("tr").Leaf("th", words.Figure(sum.Name), ("scope", "row"));
            markup.Leaf("td", Figures.Of(sum.Before, Unit.Yuan), ("class", "n"));
            markup.Leaf("td", Figures.Of(sum.After, Unit.Yuan), ("class", "n"));
            markup.Begin("td", ("class", "n")).Leaf("b", HtmlWords.Signed(sum.Difference, Unit.Yuan)).End().End().Line();
        }

        markup.End().End().Line();
    }

    private static void BeginTable(Markup markup, string labelledBy, ReadOnlySpan<string> headings, string? kind = null)
    {
        markup.Begin("table", ("class", "plain"), ("aria-labelledby", labelledBy)).Line().Begin("thead").Begin("tr");
        for (var i = 0; i < headings.Length; i++) markup.Leaf("th", headings[i], ("scope", "col"), ("class", i == 0 ? null : kind));
        markup.End().End().Line().Begin("tbody").Line();
    }
}
