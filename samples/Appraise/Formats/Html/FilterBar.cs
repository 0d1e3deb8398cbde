namespace Appraisal.Samples.Formats.Html;

/// <summary>The fields that filter the overview and the slips; a browser that runs no scripts shows none of them.</summary>
/// <param name="words">The words of the page's language.</param>
/// <param name="schemes">The names of the schemes; one alone needs no choice.</param>
/// <param name="grades">The grades.</param>
/// <param name="flags">What rows can be marked with, and what it is called.</param>
internal sealed class FilterBar(
    HtmlWords words, IReadOnlyList<string> schemes, IReadOnlyList<string> grades, IEnumerable<(string Value, string Text)> flags)
{
    private readonly HtmlTexts _texts = words.Texts;

    /// <summary>Writes the fields.</summary>
    public void Write(Markup markup)
    {
        markup.Begin(
            "form",
            ("id", "filter"),
            ("role", "search"),
            ("aria-label", _texts.Filter),
            ("hidden", string.Empty),
            ("data-count", _texts.Shown)).Line();
        markup.Begin("label").Leaf("span", _texts.FindPerson);
        markup.Void("input", ("type", "search"), ("id", "find"), ("autocomplete", "off"), ("spellcheck", "false"));
        markup.End().Line();
        if (schemes.Count > 1) Choice(markup, "scheme", _texts.Scheme, schemes.Select(scheme => (scheme, scheme)));
        if (grades.Count > 0) Choice(markup, "grade", _texts.Grade, grades.Select(grade => (grade, words.Word(grade))));
        Choice(markup, "flag", _texts.Show, flags);
        markup.Leaf("button", _texts.Reset, ("type", "reset"));
        markup.Leaf("p", string.Empty, ("id", "count"), ("role", "status"));
        markup.End().Line();
    }

    private void Choice(Markup markup, string id, string title, IEnumerable<(string Value, string Text)> options)
    {
        markup.Begin("label").Leaf("span", title);
        markup.Begin("select", ("id", id));
        markup.Leaf("option", _texts.All, ("value", string.Empty));
        foreach (var (value, text) in options) markup.Leaf("option", text, ("value", value));
        markup.End().End().Line();
    }
}
