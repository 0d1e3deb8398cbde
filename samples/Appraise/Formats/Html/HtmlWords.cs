using System.Globalization;

namespace Appraisal.Samples.Formats.Html;

/// <summary>How a page says what an appraisal holds, in the page's language.</summary>
/// <param name="language">The language.</param>
internal sealed class HtmlWords(Language language)
{
    /// <summary>The language's tag for browsers.</summary>
    public string Tag { get; } = language == Language.Chinese ? "zh-CN" : language.Code;

    /// <summary>The page's own texts.</summary>
    public HtmlTexts Texts { get; } = new(language);

    /// <summary>The first and the last day of a period.</summary>
    public string Days(Period period) => language.Days(period);

    /// <summary>A scheme's name.</summary>
    public string Scheme(string scheme) => ClauseCatalogue.BuiltIn.FindScheme(scheme)?.Title.In(language) ?? scheme;

    /// <summary>What a line or a clause is called.</summary>
    public string Title(ClauseTitle title) => title.In(language);

    /// <summary>An explanation.</summary>
    public string Say(Explanation explanation) => language.Say(explanation);

    /// <summary>A word of the vocabulary: a grade, the code of a finding.</summary>
    public string Word(string code) => language.Word(code);

    /// <summary>What changes about a statement besides its figures and separation.</summary>
    public IEnumerable<TextLine> Remarks(StatementChange change) => change.Remarks(language);

    /// <summary>The name of a figure of statements or of a comparison.</summary>
    public string Figure(string name) => Figures.NameOf(name, language);

    /// <summary>The word for a unit.</summary>
    public string Unit(Unit unit) => language.Word(unit);

    /// <summary>A number of things.</summary>
    public static string Count(int things) => things.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of a statement's figure, without its unit.</summary>
    public static string FigureValue(string name, decimal value) => Figures.Of(value, UnitOf(name) ?? Appraisal.Unit.Points);

    /// <summary>The unit of a statement's figure, or null where none is known.</summary>
    public static Unit? UnitOf(string name) => Figures.IsMoney(name) ? Appraisal.Unit.Yuan : null;

    /// <summary>A change with its sign.</summary>
    public static string Signed(decimal value, Unit unit) => value > 0 ? "+" + Figures.Of(value, unit) : Figures.Of(value, unit);
}
