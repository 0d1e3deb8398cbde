using System.Globalization;

namespace Appraisal;

/// <summary>A language in which results can be told, and how it writes days, money and points.</summary>
/// <remarks>
/// Explanations are written in English and translated by their templates: see <see cref="TranslationsAttribute"/>. A template without a
/// translation is told in English.
/// </remarks>
public sealed class Language
{
    private static readonly Wording _words = new("Appraisal.Texts.Words", typeof(Language).Assembly);

    private readonly Translations? _translations;
    private readonly ValueFormat _values;
    private readonly Lazy<string> _dayFormat;

    private Language(string code, Translations? translations)
    {
        Code = code;
        _translations = translations;
        _values = new ValueFormat(this);
        _dayFormat = new Lazy<string>(() => _words.Of(this, "Day"));
    }

    /// <summary>English, in which everything is written.</summary>
    public static Language English { get; } = new("en", null);

    /// <summary>Chinese, in simplified characters.</summary>
    public static Language Chinese { get; } = new("zh", new Translations("zh"));

    /// <summary>The languages there are.</summary>
    public static ValueList<Language> All { get; } = [English, Chinese];

    /// <summary>The code of the language: <c>en</c> or <c>zh</c>.</summary>
    public string Code { get; }

    /// <summary>The language of a code.</summary>
    /// <param name="code"><c>en</c> or <c>zh</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public static Language Of(string code) =>
        All.FirstOrDefault(language => language.Code == code)
            ?? throw new ArgumentException($"There is no language '{code}': the languages are {string.Join(" and ", All)}.", nameof(code));

    /// <summary>The text of an explanation.</summary>
    public string Say(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var template = _translations?.Of(explanation.Template) ?? explanation.Template;
        if (explanation.Arguments.Count == 0 && !template.AsSpan().ContainsAny('{', '}')) return template;
        return Format(template, explanation.Arguments.AsSpan());
    }

    /// <summary>A day: <c>2014-05-31</c>, <c>2014年5月31日</c>.</summary>
    public string Day(DateOnly day) => day.ToString(_dayFormat.Value, CultureInfo.InvariantCulture);

    /// <summary>The first and the last day of a period: <c>2014-05-01 to 2014-05-31</c>, <c>2014年5月1日至2014年5月31日</c>.</summary>
    public string Days(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return _words.Say(this, "Days", period.From, period.To);
    }

    /// <summary>An amount of money, to 0.01 yuan: <c>-50.00 yuan</c>, <c>-50.00元</c>.</summary>
    /// <param name="yuan">Yuan; half a hundredth is rounded away from zero.</param>
    public string Money(decimal yuan)
    {
        var rounded = Math.Round(yuan, 2, MidpointRounding.AwayFromZero);
        return _words.Say(this, "Money", (rounded == 0m ? 0m : rounded).ToString("0.00", CultureInfo.InvariantCulture));
    }

    /// <summary>Points: <c>21.6 points</c>, <c>21.6分</c>.</summary>
    /// <param name="points">Points, shown to ten digits after the point.</param>
    public string Points(Rational points) => _words.Say(this, "Points", points);

    /// <summary>The word for a unit, without a number: <c>points</c> or <c>分</c>, <c>yuan</c> or <c>元</c>.</summary>
    public string Word(Unit unit) => _words.Of(this, unit == Unit.Yuan ? "UnitYuan" : "UnitPoints");

    /// <summary>The word for a name of the vocabulary, such as a grade's code or a figure's name; the name itself where there is none.</summary>
    /// <param name="name">The name, for example <c>excellent</c>; translated like a template.</param>
    public string Word(string name) => Say(Explanation.Verbatim(name));

    /// <summary>A text of this language with values in its holes.</summary>
    internal string Format(string text, ReadOnlySpan<object> values) => string.Format(_values, text, values);

    /// <summary>The language's <see cref="Code"/>.</summary>
    public override string ToString() => Code;

    /// <summary>Shows the values in holes: numbers exact to ten digits after the point in every language, days as the language writes them.</summary>
    private sealed class ValueFormat(Language language) : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) =>
            formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            Explanation nested => language.Say(nested),
            ClauseTitle title => title.In(language),
            Rational number => format is null ? number.ToString() : number.ToDecimal().ToString(format, CultureInfo.InvariantCulture),
            decimal number when format is null => Rational.FromDecimal(number).ToString(),
            DateOnly date when format is null => language.Day(date),
            IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
            _ => arg?.ToString() ?? string.Empty,
        };
    }
}
