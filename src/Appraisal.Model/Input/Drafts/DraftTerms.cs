namespace Appraisal;

/// <summary>The overrides of one scheme as given.</summary>
/// <param name="scheme">The scheme's id.</param>
/// <param name="path">Where they stand.</param>
/// <param name="position">Where they stand in the document.</param>
internal sealed class DraftTerms(string scheme, JsonPath path, int position)
{
    public string Scheme { get; } = scheme;

    public JsonPath Path { get; } = path;

    public int Position { get; } = position;

    public List<DraftTermsVersion> Versions { get; } = [];
}

/// <summary>One version of a scheme's overrides as given.</summary>
/// <param name="scheme">The scheme's id.</param>
/// <param name="path">Where it stands.</param>
/// <param name="position">Where it stands in the document.</param>
internal sealed class DraftTermsVersion(string scheme, JsonPath path, int position)
{
    public Given<DateOnly> From;

    public string Scheme { get; } = scheme;

    public JsonPath Path { get; } = path;

    public int Position { get; } = position;

    public List<TermOverride> Values { get; } = [];

    /// <summary>What was given as null and so is not given; its name must be known all the same.</summary>
    public List<AbsentTerm> Absent { get; } = [];

    /// <summary>The position of every value, the inner ones too, by its path below the version.</summary>
    public Dictionary<string, int> Positions { get; } = [];

    /// <summary>The terms that were left out because they could not be read.</summary>
    public List<string> Unreadable { get; } = [];
}

/// <summary>A term, or a part of one, that was given as null.</summary>
/// <param name="Place">Its path below the version.</param>
/// <param name="Named">An override that names it, with a value that stands for nothing.</param>
internal sealed record AbsentTerm(string Place, TermOverride Named);
