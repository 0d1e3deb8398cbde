using System.Globalization;

namespace Appraisal;

/// <summary>A sentence or a piece of arithmetic kept as data: a template and the values in it, rendered when somebody asks.</summary>
/// <remarks>The template is its English text with the holes <c>{0}</c>, <c>{1}</c>, ...; a translation is looked up by it.</remarks>
/// <param name="Template">The English text with numbered holes.</param>
/// <param name="Arguments">What stands in the holes: numbers, days, texts, other explanations.</param>
public sealed record Explanation(string Template, ValueList<object> Arguments)
{
    /// <summary>The explanation that says nothing.</summary>
    public static Explanation None { get; } = new(string.Empty, []);

    /// <summary>An explanation from an interpolated string, whose text becomes the template.</summary>
    /// <exception cref="ArgumentNullException">A value in the string is null.</exception>
    public static Explanation Of(FormattableString text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Explanation(text.Format, Values(text.GetArguments()));
    }

    /// <summary>Several parts with the same text between them, for example <c> + </c>.</summary>
    public static Explanation Join(string separator, IEnumerable<Explanation> parts)
    {
        var list = parts.ToValueList();
        var template = string.Join(separator, Enumerable.Range(0, list.Count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}")));
        return new Explanation(template, list.Select(object (part) => part).ToValueList());
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => Render(template => template);

    /// <summary>The text in another language.</summary>
    /// <param name="translate">Gives the template of that language for an English one.</param>
    public string Render(Func<string, string> translate)
    {
        ArgumentNullException.ThrowIfNull(translate);
        var values = Arguments.Select(object (value) => Show(value, translate)).ToArray();
        return values.Length == 0
            ? string.Format(CultureInfo.InvariantCulture, translate(Template))
            : string.Format(CultureInfo.InvariantCulture, translate(Template), values);
    }

    private static string Show(object value, Func<string, string> translate) => value switch
    {
        Explanation nested => nested.Render(translate),
        decimal number => ((Rational)number).ToString(),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static ValueList<object> Values(object?[] arguments)
    {
        foreach (var argument in arguments) ArgumentNullException.ThrowIfNull(argument);
        return new ValueList<object>(arguments!);
    }
}
