using System.Reflection;

namespace Appraisal;

/// <summary>The terms of one scheme: their names, printed values and bounds, and how overrides become figures.</summary>
public sealed class TermsSchema : ITermsVocabulary
{
    private readonly ValueList<Func<SchemeTerms>> _printed;
    private readonly Dictionary<string, (TermDefinition Definition, int Record)> _terms = new(StringComparer.Ordinal);

    private TermsSchema(ValueList<Func<SchemeTerms>> printed)
    {
        _printed = printed;
        for (var record = 0; record < printed.Count; record++)
        {
            var defaults = printed[record]();
            foreach (var property in defaults.GetType().GetProperties())
            {
                if (property.GetCustomAttribute<TermAttribute>() is not { } attribute) continue;
                var term = new TermDefinition(property, attribute, property.GetValue(defaults));
                _terms.Add(term.Name, (term, record));
            }
        }
    }

    /// <summary>The terms, in the order in which the records declare them.</summary>
    public IReadOnlyCollection<TermDefinition> Definitions => [.. _terms.Values.Select(term => term.Definition)];

    /// <summary>The schema of a terms record.</summary>
    /// <typeparam name="TTerms">The record; its defaults are the printed values.</typeparam>
    public static TermsSchema Of<TTerms>()
        where TTerms : SchemeTerms, new() => new([() => new TTerms()]);

    /// <summary>These terms and others of the same scheme.</summary>
    /// <param name="others">The others; no name stands in both.</param>
    internal TermsSchema With(TermsSchema others) => new([.. _printed, .. others._printed]);

    /// <inheritdoc/>
    public IEnumerable<TermProblem> Check(ValueList<TermOverride> values) => Bind(values).Problems;

    /// <summary>The scheme's figures with overrides applied over the printed values: a record of its own, and one of each extension that has figures.</summary>
    /// <param name="values">The overrides; they have passed <see cref="Check"/>.</param>
    /// <exception cref="ArgumentException">An override is not acceptable.</exception>
    public ValueList<SchemeTerms> Apply(ValueList<TermOverride> values)
    {
        var (terms, problems) = Bind(values);
        return problems.Count == 0 ? terms.ToValueList() : throw new ArgumentException(problems[0].Message.ToString(), nameof(values));
    }

    private (SchemeTerms[] Terms, List<TermProblem> Problems) Bind(ValueList<TermOverride> values)
    {
        var terms = _printed.Select(printed => printed()).ToArray();
        var problems = new List<TermProblem>();
        foreach (var given in values)
        {
            if (_terms.TryGetValue(given.Term, out var term)) term.Definition.Bind(terms[term.Record], given, problems);
            else problems.Add(Unknown(given));
        }

        // What follows from a figure that is wrong itself would mislead.
        var faulty = problems.SelectMany(problem => problem.Terms).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in terms.SelectMany(figures => figures.Check()))
        {
            if (problem.Terms.Any(faulty.Contains)) continue;
            problems.Add(problem with { Path = problem.Together.FirstOrDefault(path => IsGiven(path, values)) ?? problem.Path });
        }

        return (terms, problems);
    }

    /// <summary>Whether a figure stands among the overrides: a term of its own, an element of a list, or a named part.</summary>
    private static bool IsGiven(string path, ValueList<TermOverride> values) => !path.Contains('[') && path.Split('.') is [var term, var part]
        ? values.Any(given => given.Term == term && given.Value is TermValue.Map(var parts) && parts.Any(entry => entry.Key == part))
        : values.Any(given => given.Term == path.Split('[')[0]);

    private TermProblem Unknown(TermOverride given) =>
        new(
            given.Term,
            ProblemCodes.UnknownProperty,
            Explanation.Of($"{given.Scheme} has no term '{given.Term}'. Its terms are: {string.Join(", ", _terms.Keys.Order(StringComparer.Ordinal))}."));
}
