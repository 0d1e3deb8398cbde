namespace Appraisal;

/// <summary>Names the facts that lines and findings rest on, and remembers them.</summary>
internal sealed class Citations(ClauseCatalogue catalogue, ValueList<TermOverride> overrides)
{
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<string>> _termsOf = new(StringComparer.Ordinal);

    /// <summary>Whether some line or finding cites a fact.</summary>
    public bool Include(string reference) => _cited.Contains(reference);

    /// <summary>The names of an outcome's facts and of the overridden terms that its clause reads, in ordinal order.</summary>
    public ValueList<string> Of(Outcome outcome)
    {
        var references = outcome.Because.Select(fact => fact.Reference)
            .Concat(TermsOf(outcome.Clause))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToValueList();
        _cited.UnionWith(references);
        return references;
    }

    private ValueList<string> TermsOf(string clause)
    {
        if (overrides.Count == 0) return [];
        if (_termsOf.TryGetValue(clause, out var known)) return known;

        var found = catalogue.Find(clause);
        var read = found is null || found.IsIdle
            ? []
            : overrides
                .Where(given => given.Scheme == found.Scheme.Id && found.Terms.Any(term => term.Name == given.Term))
                .Select(given => given.Reference)
                .ToValueList();
        _termsOf.Add(clause, read);
        return read;
    }
}
