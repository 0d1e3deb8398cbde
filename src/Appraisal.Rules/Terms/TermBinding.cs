using System.Globalization;
using System.Reflection;

namespace Appraisal;

/// <summary>Turns values of input into the typed figures of a terms record, and says all that is wrong with those that do not fit.</summary>
/// <param name="problems">Where problems are added, in the order of the values.</param>
internal sealed class TermBinding(List<TermProblem> problems)
{
    private static readonly MethodInfo _listOf =
        typeof(TermBinding).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Sets one figure if the value fits.</summary>
    public void Bind(object target, PropertyInfo property, TermValue value, string path)
    {
        var bounds = property.GetCustomAttribute<TermAttribute>() ?? new TermAttribute();
        if (Convert(property.PropertyType, value, property.GetValue(target), bounds, path) is { } converted)
        {
            property.SetValue(target, converted);
        }
    }

    /// <summary>The value as a figure of a type, or null where something in it is wrong.</summary>
    private object? Convert(Type type, TermValue value, object? current, TermAttribute bounds, string path)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(decimal) || plain == typeof(int)) return Number(plain, value, bounds, path);
        if (plain == typeof(bool)) return value is TermValue.Flag(var flag) ? flag : Wrong(path, Explanation.Of($"true or false"));
        if (plain == typeof(string)) return value is TermValue.Text(var text) ? text : Wrong(path, Explanation.Of($"a text"));
        if (plain.IsEnum) return Word(plain, value, path);
        return plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? Items(plain.GetGenericArguments()[0], value, bounds, path)
            : Parts(plain, value, current, path);
    }

    private object? Number(Type type, TermValue value, TermAttribute bounds, string path)
    {
        if (value is not TermValue.Number(var number)) return Wrong(path, Explanation.Of($"a number"));

        var range = new ValueRange(
            bounds.Unit,
            decimal.Parse(bounds.Minimum, CultureInfo.InvariantCulture),
            bounds.Maximum is null ? null : decimal.Parse(bounds.Maximum, CultureInfo.InvariantCulture))
        {
            Whole = type == typeof(int),
        };
        if (!range.Allows(number) || (range.Whole && number > int.MaxValue)) return Invalid(path, number, Describe(range));
        return type == typeof(int) ? (object)(int)number : number;
    }

    private object? Word(Type type, TermValue value, string path)
    {
        var words = Enum.GetNames(type);
        var allowed = Explanation.Of($"one of {string.Join(", ", words.Select(TermNames.Of))}");
        if (value is not TermValue.Text(var word)) return Wrong(path, allowed);

        var name = Array.Find(words, candidate => TermNames.Of(candidate) == word);
        return name is null ? Invalid(path, word, allowed) : Enum.Parse(type, name);
    }

    private object? Items(Type itemType, TermValue value, TermAttribute bounds, string path)
    {
        if (value is not TermValue.List(var given)) return Wrong(path, Explanation.Of($"a list"));

        var items = new List<object?>();
        foreach (var item in given)
        {
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]");
            items.Add(Convert(itemType, item, null, bounds, itemPath));
        }

        return items.Contains(null) ? null : _listOf.MakeGenericMethod(itemType).Invoke(null, [items]);
    }

    private object? Parts(Type type, TermValue value, object? current, string path)
    {
        if (value is not TermValue.Map(var entries)) return Wrong(path, Explanation.Of($"an object"));

        // The printed parts stay where the department gives none: a copy is changed, never the printed record.
        var parts = Activator.CreateInstance(type)!;
        var properties = type.GetProperties().Where(p => p.CanWrite).ToDictionary(p => TermNames.Of(p.Name), StringComparer.Ordinal);
        foreach (var property in properties.Values)
        {
            if (current is not null) property.SetValue(parts, property.GetValue(current));
        }

        var found = problems.Count;
        foreach (var (name, part) in entries)
        {
            if (properties.TryGetValue(name, out var property)) Bind(parts, property, part, $"{path}.{name}");
            else problems.Add(new TermProblem($"{path}.{name}", ProblemCodes.UnknownProperty, Unknown(name, properties.Keys)));
        }

        // An element of a list has no printed parts that could stay.
        foreach (var absent in current is null ? properties.Keys.Except(entries.Select(entry => entry.Key), StringComparer.Ordinal) : [])
        {
            problems.Add(new TermProblem($"{path}.{absent}", ProblemCodes.MissingProperty, Explanation.Of($"{absent} is missing: it is required here.")));
        }

        return problems.Count == found ? parts : null;
    }

    private static ValueList<T> ListOf<T>(List<object?> items) => items.Cast<T>().ToValueList();

    private object? Wrong(string path, Explanation expected)
    {
        problems.Add(new TermProblem(path, ProblemCodes.WrongType, Explanation.Of($"The term must be {expected}.")));
        return null;
    }

    private object? Invalid(string path, object given, Explanation expected)
    {
        var message = Explanation.Of($"{Written(given)} is not allowed: the term must be {expected}.");
        problems.Add(new TermProblem(path, ProblemCodes.InvalidTerm, message));
        return null;
    }

    private static Explanation Unknown(string name, IEnumerable<string> known) =>
        Explanation.Of($"'{name}' is not known here. Known are: {string.Join(", ", known)}.");

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
