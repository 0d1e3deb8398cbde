using System.Collections;

namespace Appraisal.Testing;

/// <summary>The numbers at which a scheme's clauses change course, taken from its terms: values at and beside them are the ones worth trying.</summary>
internal sealed class Landmarks
{
    private readonly SchemeDefinition _scheme;
    private readonly Dictionary<string, decimal[]> _of = new(StringComparer.Ordinal);

    public Landmarks(SchemeDefinition scheme)
    {
        _scheme = scheme;
        All = [.. scheme.Terms.Definitions.SelectMany(term => NumbersIn(term.Default)).Distinct().Order()];
    }

    /// <summary>All numbers of the scheme's terms.</summary>
    public IReadOnlyList<decimal> All { get; }

    /// <summary>The numbers of the clauses that read a code, and their products, such as 150% of a base of 500.</summary>
    public IReadOnlyList<decimal> Of(string code)
    {
        if (_of.TryGetValue(code, out var known)) return known;

        var clauses = _scheme.Clauses.Where(clause => clause.Reads.Contains(code, StringComparer.Ordinal)).Select(clause => clause.Id).ToHashSet(StringComparer.Ordinal);
        var numbers = _scheme.Terms.Definitions
            .Where(term => term.Clauses.Any(clauses.Contains))
            .SelectMany(term => NumbersIn(term.Default))
            .Distinct()
            .ToList();
        var products = numbers.Count > 8 ? [] : numbers.SelectMany(a => numbers.Select(b => a * b));
        return _of[code] = [.. numbers.Concat(products).Distinct().Order()];
    }

    private static IEnumerable<decimal> NumbersIn(object? value) => value switch
    {
        null or string or Enum or bool => [],
        decimal number => [number],
        int number => [number],
        IEnumerable items => items.Cast<object>().SelectMany(NumbersIn),
        _ => value.GetType().GetProperties().Where(part => part.CanWrite).SelectMany(part => NumbersIn(part.GetValue(value))),
    };
}
