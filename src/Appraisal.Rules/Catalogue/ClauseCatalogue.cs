using System.Reflection;

namespace Appraisal;

/// <summary>Every clause of every scheme: what it is, what it reads, and which rule carries it out. Immutable.</summary>
public sealed class ClauseCatalogue
{
    private readonly Dictionary<string, CataloguedClause> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemeDefinition> _schemes;

    /// <summary>Makes a catalogue of schemes and the rules that carry out their clauses.</summary>
    /// <param name="schemes">The schemes; each id once.</param>
    /// <param name="rules">The rule classes; each with a <see cref="ClauseAttribute"/>.</param>
    /// <exception cref="ArgumentException">Two clauses or schemes have one id.</exception>
    public ClauseCatalogue(IEnumerable<SchemeDefinition> schemes, IEnumerable<Type> rules)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        ArgumentNullException.ThrowIfNull(rules);
        _schemes = schemes.ToDictionary(scheme => scheme.Id, StringComparer.Ordinal);
        Rules = rules.ToValueList();
        var rulesOf = Rules.ToLookup(rule => rule.GetCustomAttribute<ClauseAttribute>(inherit: false)?.Id, StringComparer.Ordinal);
        foreach (var scheme in _schemes.Values)
        {
            foreach (var entry in scheme.Clauses)
            {
                _clauses.Add(entry.Id, new CataloguedClause(scheme, entry, _clauses.Count, rulesOf[entry.Id].ToValueList()));
            }
        }

        Vocabulary = new Vocabulary(_schemes.Values.Select(scheme => scheme.ToVocabulary()));
    }

    /// <summary>The catalogue of the schemes that come with this library.</summary>
    public static ClauseCatalogue BuiltIn { get; } = new(BuiltInSchemes.All, BuiltInSchemes.Rules);

    /// <summary>The schemes, in the catalogue's order.</summary>
    public IReadOnlyCollection<SchemeDefinition> Schemes => _schemes.Values;

    /// <summary>The clauses, scheme by scheme in the order of their documents.</summary>
    public IReadOnlyCollection<CataloguedClause> Clauses => _clauses.Values;

    /// <summary>The rule classes.</summary>
    public ValueList<Type> Rules { get; }

    /// <summary>What an input may say.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The clause of an id, or null when the catalogue has none.</summary>
    public CataloguedClause? Find(string id) => _clauses.GetValueOrDefault(id);

    /// <summary>The scheme of an id, or null when the catalogue has none.</summary>
    public SchemeDefinition? FindScheme(string id) => _schemes.GetValueOrDefault(id);
}

/// <summary>A clause in its place in the catalogue.</summary>
/// <param name="Scheme">The scheme it belongs to.</param>
/// <param name="Entry">What the document says.</param>
/// <param name="Position">Its place in the catalogue, counted from 0; statements list their lines in this order.</param>
/// <param name="Rules">The classes of the rules that carry it out; none for a check or a clause nobody can compute.</param>
public sealed record CataloguedClause(SchemeDefinition Scheme, ClauseEntry Entry, int Position, ValueList<Type> Rules)
{
    /// <summary>Its id.</summary>
    public string Id => Entry.Id;

    /// <summary>Whether a rule, a check of the input, or nobody carries it out.</summary>
    public ClauseStatus Status =>
        Entry.Reason is not null ? ClauseStatus.NotComputable : Entry.CheckedBy is not null ? ClauseStatus.Check : ClauseStatus.Rule;

    /// <summary>The terms it reads.</summary>
    public IEnumerable<TermDefinition> Terms => Scheme.Terms.Definitions.Where(term =>
        term.Clauses.Contains(Id, StringComparer.Ordinal) || Entry.ReadsTerms.Contains(term.Name));

    /// <summary>The document it comes from.</summary>
    public string Document => Entry.Document ?? Scheme.Document;

    /// <summary>Whether no rule carries it out although one should: it is replaced, switched off or not yet in force.</summary>
    internal bool IsIdle => Status == ClauseStatus.Rule && Rules.Count == 0;

    /// <summary>Where its text stands: the document and the heading, for example <c>document 000, hours 3</c>.</summary>
    public string Source => Place.ToString();

    /// <summary>The same as an explanation, which other languages can say.</summary>
    internal Explanation Place => Explanation.Of($"document {Document}, {Explanation.Verbatim(Entry.Heading)}");
}

/// <summary>How a clause is carried out.</summary>
public enum ClauseStatus
{
    /// <summary>By a rule.</summary>
    Rule,

    /// <summary>By a check of the input.</summary>
    Check,

    /// <summary>Not at all; the entry says why.</summary>
    NotComputable,
}
