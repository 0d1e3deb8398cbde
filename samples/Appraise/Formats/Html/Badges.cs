namespace Appraisal.Samples.Formats.Html;

/// <summary>What must not be overlooked about a statement, in a word or two each.</summary>
internal static class Badges
{
    /// <summary>Writes the state of a statement: complete or not, and whether it ends in separation.</summary>
    public static void Write(Markup markup, HtmlWords words, Statement statement)
    {
        if (statement.Complete) markup.Leaf("span", words.Texts.Complete, ("class", "badge ok"));
        else markup.Leaf("span", words.Texts.Incomplete, ("class", "badge alert"));
        if (statement.Separation) markup.Text(" ").Leaf("span", words.Texts.Separation, ("class", "badge alert"));
    }

    /// <summary>Writes a number of something as a badge; nothing for none.</summary>
    public static void Write(Markup markup, HtmlWords words, string title, int count, string tone)
    {
        if (count > 0) markup.Text(" ").Leaf("span", words.Texts.Counted(title, HtmlWords.Count(count)), ("class", "badge " + tone));
    }
}
