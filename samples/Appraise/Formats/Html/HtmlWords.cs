using System.Globalization;

namespace Appraisal.Samples.Formats.Html;

/// <summary>How a page says what an appraisal holds, in the page's language.</summary>
/// <param name="tag">The language's tag for browsers.</param>
/// <param name="texts">The page's own texts.</param>
internal sealed class HtmlWords(string tag, HtmlTexts texts)
{
    /// <summary>English.</summary>
    public static HtmlWords English { get; } = new("en", HtmlTexts.English);

    /// <summary>The language's tag for browsers.</summary>
    public string Tag => tag;

    /// <summary>The page's own texts.</summary>
    public HtmlTexts Texts => texts;

    /// <summary>A day.</summary>
    public string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number of things.</summary>
    public string Count(int things) => things.ToString(CultureInfo.InvariantCulture);

    /// <summary>A scheme's name.</summary>
    public string Scheme(string scheme) => ClauseCatalogue.BuiltIn.FindScheme(scheme)?.Title.En ?? scheme;

    /// <summary>What a line is about.</summary>
    public string Label(StatementLine line) => line.Label;

    /// <summary>An explanation.</summary>
    public string Say(Explanation explanation) => explanation.ToString();

    /// <summary>A grade.</summary>
    public string Grade(string grade) => grade;

    /// <summary>The name of a statement's figure.</summary>
    public string Figure(string name)
    {
        var words = Figures.Words(name);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The value of a statement's figure, without its unit.</summary>
    public string FigureValue(string name, decimal value) => Figures.IsMoney(name) ? Figures.Of(value, Appraisal.Unit.Yuan) : Figures.Points(value);

    /// <summary>The unit of a statement's figure, or null where it has none that is known.</summary>
    public string? FigureUnit(string name) => Figures.IsMoney(name) ? Unit(Appraisal.Unit.Yuan) : null;

    /// <summary>The word for a unit.</summary>
    public string Unit(Unit unit) => Figures.Word(unit);

    /// <summary>A value with its unit.</summary>
    public string Amount(decimal value, Unit unit) => $"{Figures.Of(value, unit)} {Unit(unit)}";

    /// <summary>A change with its sign.</summary>
    public static string Signed(decimal value, Unit unit) => value > 0 ? "+" + Figures.Of(value, unit) : Figures.Of(value, unit);
}
