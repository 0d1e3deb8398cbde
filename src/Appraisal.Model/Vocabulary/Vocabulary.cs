namespace Appraisal;

/// <summary>What an input may say: the schemes and, for each, its codes, ranges, posts and terms. Immutable.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, SchemeIndex> _schemes;
    private readonly SchemeVocabulary[] _inOrder;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="schemes">The schemes; each id once.</param>
    /// <exception cref="ArgumentException">A scheme is given twice.</exception>
    public Vocabulary(IEnumerable<SchemeVocabulary> schemes)
    {
        _inOrder = [.. schemes];
        _schemes = _inOrder.ToDictionary(scheme => scheme.Scheme, scheme => new SchemeIndex([scheme]), StringComparer.Ordinal);
        Everything = _inOrder.Length == 0 ? null : new SchemeIndex(_inOrder);
    }

    /// <summary>The schemes, in the order given.</summary>
    public IReadOnlyCollection<SchemeVocabulary> Schemes => _inOrder;

    /// <summary>The codes of all schemes together, or null where there are none.</summary>
    internal SchemeIndex? Everything { get; }

    /// <summary>The scheme of an id, or null when there is none.</summary>
    public SchemeVocabulary? Find(string scheme) => Index(scheme)?.Scheme;

    /// <summary>The codes of a scheme, or null when there is no such scheme.</summary>
    internal SchemeIndex? Index(string scheme) => _schemes.GetValueOrDefault(scheme);
}

/// <summary>What an input may say about an appraisee of one scheme.</summary>
/// <param name="Scheme">The scheme's id.</param>
public sealed record SchemeVocabulary(string Scheme)
{
    /// <summary>Which periods the scheme can be appraised for, by default any.</summary>
    public PeriodRule Period { get; init; } = PeriodRule.Any;

    /// <summary>The day the scheme came into force, or null when the document names none.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The posts an appraisee may have, by default none.</summary>
    public ValueList<string> Posts { get; init; } = [];

    /// <summary>Whether an appraisee must have a post.</summary>
    public bool PostRequired { get; init; }

    /// <summary>Whether a team must name the appraisee as its leader or guide, by default neither.</summary>
    public TeamRole TeamRole { get; init; } = TeamRole.None;

    /// <summary>The indicators it reads.</summary>
    public ValueList<IndicatorDefinition> Indicators { get; init; } = [];

    /// <summary>The kinds of occurrence it reads.</summary>
    public ValueList<OccurrenceDefinition> Occurrences { get; init; } = [];

    /// <summary>The criteria it reads ratings on.</summary>
    public ValueList<CriterionDefinition> Criteria { get; init; } = [];

    /// <summary>The terms a department may override.</summary>
    public required ITermsVocabulary Terms { get; init; }
}

/// <summary>The periods a scheme can be appraised for.</summary>
public enum PeriodRule
{
    /// <summary>Any period.</summary>
    Any,

    /// <summary>One calendar month.</summary>
    Month,

    /// <summary>One calendar quarter.</summary>
    Quarter,
}

/// <summary>The role in which teams name an appraisee.</summary>
public enum TeamRole
{
    /// <summary>The scheme reads no team.</summary>
    None,

    /// <summary>The appraisee leads the teams.</summary>
    Leader,

    /// <summary>The appraisee guides the teams' business.</summary>
    Guide,
}
