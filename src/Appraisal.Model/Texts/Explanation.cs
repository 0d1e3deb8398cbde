using System.Globalization;

namespace Appraisal;

/// <summary>A sentence or a piece of arithmetic kept as data: a template and the values in it, rendered when somebody asks.</summary>
/// <remarks>The template is its English text with the holes <c>{0}</c>, <c>{1}</c>, ...; a translation is looked up by it.</remarks>
/// <param name="Template">The English text with numbered holes; a brace of the text itself is doubled.</param>
/// <param name="Arguments">What stands in the holes: numbers, days, texts, titles, other explanations.</param>
public sealed record Explanation(string Template, ValueList<object> Arguments)
{
    private const int SharedNumbers = 100;

    /// <summary>The whole numbers that explanations mention most, from 0; a department has each of them many times.</summary>
    private static readonly object[] _shared = [.. Enumerable.Range(0, SharedNumbers + 1).Select(number => (object)(decimal)number)];

    /// <summary>What stands in the holes: numbers, days, texts, titles, other explanations.</summary>
    public ValueList<object> Arguments
    {
        get => Values as ValueList<object> ?? [Values];
        init => Values = Pack(value);
    }

    /// <summary>The arguments, or the only one, as most explanations have it: they do without a list.</summary>
    private object Values { get; init; } = Pack(Arguments);

    /// <summary>The explanation that says nothing.</summary>
    public static Explanation None { get; } = new(string.Empty, []);

    /// <summary>An explanation from an interpolated string, whose text becomes the template.</summary>
    /// <exception cref="ArgumentNullException">A value in the string is null.</exception>
    public static Explanation Of(FormattableString text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var arguments = text.GetArguments();
        foreach (ref var argument in arguments.AsSpan())
        {
            ArgumentNullException.ThrowIfNull(argument);
            argument = Shared(argument);
        }

        return new Explanation(text.Format, []) { Values = Pack(arguments!) };
    }

    /// <summary>An explanation that is a finished text, braces and all.</summary>
    public static Explanation Verbatim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? None : new Explanation(Escape(text), []);
    }

    /// <summary>Several parts with the same text between them, for example <c> + </c>.</summary>
    public static Explanation Join(string separator, IEnumerable<Explanation> parts)
    {
        ArgumentNullException.ThrowIfNull(separator);
        var list = parts.ToValueList();
        var holes = Enumerable.Range(0, list.Count).Select(i => "{" + i.ToString(CultureInfo.InvariantCulture) + "}");
        var template = string.Join(Escape(separator), holes);
        return new Explanation(template, list.Select(object (part) => part).ToValueList());
    }

    /// <summary>The text in English; <see cref="Language.Say"/> gives it in other languages.</summary>
    public override string ToString() => Language.English.Say(this);

    private static string Escape(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static object Pack(ValueList<object> arguments) => arguments is [not ValueList<object>] ? arguments[0] : arguments;

    private static object Pack(object[] arguments) => arguments is [not ValueList<object>] ? arguments[0] : new ValueList<object>(arguments);

    private static object Shared(object argument) =>
        argument is decimal { Scale: 0 } number && !decimal.IsNegative(number) && number <= SharedNumbers ? _shared[(int)number] : argument;
}
