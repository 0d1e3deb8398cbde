namespace Appraisal;

/// <summary>A scheme while departments' clauses are being added to it.</summary>
internal sealed class DraftScheme(SchemeDefinition scheme, string origin)
{
    private readonly List<ClauseEntry> _clauses = [.. scheme.Clauses];
    private readonly List<(TermsSchema Terms, string Origin)> _terms = [];

    /// <summary>Who declared the scheme.</summary>
    public string Origin { get; } = origin;

    /// <summary>Its clauses so far.</summary>
    public IReadOnlyList<ClauseEntry> Clauses => _clauses;

    /// <summary>Adds a clause behind the others.</summary>
    public void Append(ClauseEntry entry) => _clauses.Add(entry);

    /// <summary>Adds figures.</summary>
    public void Append(TermsSchema terms, string declaredBy) => _terms.Add((terms, declaredBy));

    /// <summary>Puts a clause right behind another.</summary>
    public void MoveBehind(string clause, string other)
    {
        var moved = _clauses.Find(entry => entry.Id == clause)!;
        _clauses.Remove(moved);
        _clauses.Insert(_clauses.FindIndex(entry => entry.Id == other) + 1, moved);
    }

    /// <summary>Codes that a new clause defines otherwise than a clause before it: an input could satisfy only one of the two.</summary>
    public IEnumerable<string> CodeConflicts(ClauseEntry added)
    {
        foreach (var other in _clauses)
        {
            foreach (var code in Differing(other.Occurrences, added.Occurrences, occurrence => occurrence.Kind)
                .Concat(Differing(other.Indicators, added.Indicators, indicator => (indicator.Code, indicator.OfMembers)).Select(pair => pair.Code))
                .Concat(Differing(other.Criteria, added.Criteria, criterion => criterion.Code)))
            {
                yield return $"{other.Id} and {added.Id} of {scheme.Id} both read {code} but define it differently.";
            }
        }
    }

    /// <summary>Terms that two records declare, and terms that name a clause the scheme does not have.</summary>
    public IEnumerable<string> TermConflicts()
    {
        var declared = scheme.Terms.Definitions.ToDictionary(term => term.Name, _ => Origin, StringComparer.Ordinal);
        foreach (var (terms, declaredBy) in _terms)
        {
            foreach (var term in terms.Definitions)
            {
                if (!declared.TryAdd(term.Name, declaredBy)) yield return $"The term {term.Name} of {scheme.Id} is declared by {declared[term.Name]} and by {declaredBy}.";

                foreach (var unknown in term.Clauses.Where(id => _clauses.TrueForAll(entry => entry.Id != id)))
                {
                    yield return $"{declaredBy} declares the term {term.Name} of {unknown}, but {scheme.Id} has no clause {unknown}.";
                }
            }
        }
    }

    /// <summary>The scheme with what was added.</summary>
    public SchemeDefinition Build() =>
        scheme with
        {
            Clauses = _clauses.ToValueList(),
            Terms = _terms.Aggregate(scheme.Terms, (together, added) => together.With(added.Terms)),
        };

    private static IEnumerable<TKey> Differing<T, TKey>(ValueList<T> known, ValueList<T> added, Func<T, TKey> code)
        where T : class =>
        from one in known
        from other in added
        where Equals(code(one), code(other)) && !one.Equals(other)
        select code(one);
}
