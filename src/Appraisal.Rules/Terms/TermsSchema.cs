using System.Reflection;

namespace Appraisal;

/// <summary>The terms of one scheme: their names, printed values and bounds, and how overrides become figures.</summary>
public sealed class TermsSchema : ITermsVocabulary
{
    private readonly Func<SchemeTerms> _printed;
    private readonly Dictionary<string, TermDefinition> _terms;

    private TermsSchema(Type type, Func<SchemeTerms> printed)
    {
        _printed = printed;
        var defaults = printed();
        _terms = type.GetProperties()
            .Select(property => (property, attribute: property.GetCustomAttribute<TermAttribute>()))
            .Where(term => term.attribute is not null)
            .Select(term => new TermDefinition(term.property, term.attribute!, term.property.GetValue(defaults)))
            .ToDictionary(term => term.Name, StringComparer.Ordinal);
    }

    /// <summary>The terms, in the order in which the record declares them.</summary>
    public IReadOnlyCollection<TermDefinition> Definitions => _terms.Values;

    /// <summary>The schema of a terms record.</summary>
    /// <typeparam name="TTerms">The record; its defaults are the printed values.</typeparam>
    public static TermsSchema Of<TTerms>()
        where TTerms : SchemeTerms, new() => new(typeof(TTerms), () => new TTerms());

    /// <inheritdoc/>
    public IEnumerable<TermProblem> Check(ValueList<TermOverride> values) => Bind(values).Problems;

    /// <summary>The scheme's figures with overrides applied over the printed values.</summary>
    /// <param name="values">The overrides; they have passed <see cref="Check"/>.</param>
    /// <exception cref="ArgumentException">An override is not acceptable.</exception>
    public SchemeTerms Apply(ValueList<TermOverride> values)
    {
        var (terms, problems) = Bind(values);
        return problems.Count == 0 ? terms : throw new ArgumentException(problems[0].Message, nameof(values));
    }

    private (SchemeTerms Terms, List<TermProblem> Problems) Bind(ValueList<TermOverride> values)
    {
        var terms = _printed();
        var problems = new List<TermProblem>();
        foreach (var given in values)
        {
            if (!_terms.TryGetValue(given.Term, out var definition)) problems.Add(Unknown(given));
            else if (!definition.TryBind(terms, given, out var problem)) problems.Add(problem!);
        }

        if (problems.Count == 0) problems.AddRange(terms.Check());
        return (terms, problems);
    }

    private TermProblem Unknown(TermOverride given) =>
        new(
            given.Term,
            ProblemCodes.UnknownProperty,
            $"{given.Scheme} has no term '{given.Term}'. Its terms are: {string.Join(", ", _terms.Keys.Order(StringComparer.Ordinal))}.");
}
