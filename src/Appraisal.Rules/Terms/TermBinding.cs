using System.Globalization;
using System.Reflection;

namespace Appraisal;

/// <summary>Turns values of input into the typed figures of a terms record, and says what is wrong with those that do not fit.</summary>
internal static class TermBinding
{
    private static readonly MethodInfo _listOf =
        typeof(TermBinding).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Sets one figure; gives the problem instead where the value does not fit.</summary>
    public static TermProblem? Bind(object target, PropertyInfo property, TermValue value, string path)
    {
        var bounds = property.GetCustomAttribute<TermAttribute>() ?? new TermAttribute();
        var problem = Convert(property.PropertyType, value, property.GetValue(target), bounds, path, out var converted);
        if (problem is null) property.SetValue(target, converted);
        return problem;
    }

    private static TermProblem? Convert(Type type, TermValue value, object? current, TermAttribute bounds, string path, out object? converted)
    {
        converted = null;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(decimal) || plain == typeof(int)) return Number(plain, value, bounds, path, out converted);
        if (plain == typeof(bool)) return Flag(value, path, out converted);
        if (plain == typeof(string)) return Text(value, path, out converted);
        if (plain.IsEnum) return Word(plain, value, path, out converted);
        return plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? Items(plain.GetGenericArguments()[0], value, bounds, path, out converted)
            : Parts(plain, value, current, path, out converted);
    }

    private static TermProblem? Number(Type type, TermValue value, TermAttribute bounds, string path, out object? converted)
    {
        converted = null;
        if (value is not TermValue.Number(var number)) return Wrong(path, Explanation.Of($"a number"));

        var range = new ValueRange(
            bounds.Unit,
            decimal.Parse(bounds.Minimum, CultureInfo.InvariantCulture),
            bounds.Maximum is null ? null : decimal.Parse(bounds.Maximum, CultureInfo.InvariantCulture))
        {
            Whole = type == typeof(int),
        };
        if (!range.Allows(number) || (range.Whole && number > int.MaxValue)) return Invalid(path, number, Describe(range));

        converted = type == typeof(int) ? (object)(int)number : number;
        return null;
    }

    private static TermProblem? Flag(TermValue value, string path, out object? converted)
    {
        converted = (value as TermValue.Flag)?.Value;
        return converted is null ? Wrong(path, Explanation.Of($"true or false")) : null;
    }

    private static TermProblem? Text(TermValue value, string path, out object? converted)
    {
        converted = (value as TermValue.Text)?.Value;
        return converted is null ? Wrong(path, Explanation.Of($"a text")) : null;
    }

    private static TermProblem? Word(Type type, TermValue value, string path, out object? converted)
    {
        converted = null;
        var words = Enum.GetNames(type);
        var allowed = Explanation.Of($"one of {string.Join(", ", words.Select(TermNames.Of))}");
        if (value is not TermValue.Text(var word)) return Wrong(path, allowed);

        var name = Array.Find(words, candidate => TermNames.Of(candidate) == word);
        if (name is null) return Invalid(path, word, allowed);

        converted = Enum.Parse(type, name);
        return null;
    }

    private static TermProblem? Items(Type itemType, TermValue value, TermAttribute bounds, string path, out object? converted)
    {
        converted = null;
        if (value is not TermValue.List(var given)) return Wrong(path, Explanation.Of($"a list"));

        var items = new List<object>();
        foreach (var item in given)
        {
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]");
            var problem = Convert(itemType, item, null, bounds, itemPath, out var convertedItem);
            if (problem is not null) return problem;
            items.Add(convertedItem!);
        }

        converted = _listOf.MakeGenericMethod(itemType).Invoke(null, [items]);
        return null;
    }

    private static TermProblem? Parts(Type type, TermValue value, object? current, string path, out object? converted)
    {
        converted = null;
        if (value is not TermValue.Map(var entries)) return Wrong(path, Explanation.Of($"an object"));

        // The printed parts stay where the department gives none: a copy is changed, never the printed record.
        var parts = Activator.CreateInstance(type)!;
        var properties = type.GetProperties().Where(p => p.CanWrite).ToDictionary(p => TermNames.Of(p.Name), StringComparer.Ordinal);
        foreach (var property in properties.Values)
        {
            if (current is not null) property.SetValue(parts, property.GetValue(current));
        }

        foreach (var (name, part) in entries)
        {
            if (!properties.TryGetValue(name, out var property))
            {
                var unknown = Explanation.Of($"'{name}' is not known here. Known are: {string.Join(", ", properties.Keys)}.");
                return new TermProblem($"{path}.{name}", ProblemCodes.UnknownProperty, unknown);
            }

            var problem = Bind(parts, property, part, $"{path}.{name}");
            if (problem is not null) return problem;
        }

        converted = parts;
        return null;
    }

    private static ValueList<T> ListOf<T>(List<object> items) => items.Cast<T>().ToValueList();

    private static TermProblem Wrong(string path, Explanation expected) =>
        new(path, ProblemCodes.WrongType, Explanation.Of($"The term must be {expected}."));

    private static TermProblem Invalid(string path, object given, Explanation expected) =>
        new(path, ProblemCodes.InvalidTerm, Explanation.Of($"{Written(given)} is not allowed: the term must be {expected}."));

    private static Explanation Describe(ValueRange range) => (range.Whole, range.Maximum) switch
    {
        (true, { } maximum) => Explanation.Of($"a whole number from {Written(range.Minimum!)} to {Written(maximum)}"),
        (true, null) => Explanation.Of($"a whole number at least {Written(range.Minimum!)}"),
        (false, { } maximum) => Explanation.Of($"from {Written(range.Minimum!)} to {Written(maximum)}"),
        (false, null) => Explanation.Of($"at least {Written(range.Minimum!)}"),
    };

    // A figure is told with the digits it was given with.
    private static string Written(object given) => string.Create(CultureInfo.InvariantCulture, $"{given}");
}
