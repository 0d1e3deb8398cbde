namespace Appraisal;

/// <summary>A clause of a source document as the catalogue lists it.</summary>
/// <param name="Id">The clause's id, for example <c>TB-3.3</c>.</param>
/// <param name="Heading">Where it stands in the document.</param>
/// <param name="Title">A short title in our own words.</param>
/// <param name="Kind">What sort of clause it is.</param>
public sealed record ClauseEntry(string Id, string Heading, ClauseTitle Title, ClauseKind Kind)
{
    /// <summary>The indicators it reads, by default none.</summary>
    public ValueList<IndicatorDefinition> Indicators { get; init; } = [];

    /// <summary>The kinds of occurrence it reads, by default none.</summary>
    public ValueList<OccurrenceDefinition> Occurrences { get; init; } = [];

    /// <summary>The criteria it reads ratings on, by default none.</summary>
    public ValueList<CriterionDefinition> Criteria { get; init; } = [];

    /// <summary>The names of terms it reads that do not name it themselves: a department's clause may read its scheme's figures. By default none.</summary>
    public ValueList<string> ReadsTerms { get; init; } = [];

    /// <summary>The document it comes from, or null where that is the scheme's own.</summary>
    public string? Document { get; init; }

    /// <summary>Why nobody can compute it, or null where a rule or a check carries it out.</summary>
    public NotComputableReason? Reason { get; init; }

    /// <summary>The class that checks the input for it, or null where a rule carries it out or nobody can.</summary>
    public Type? CheckedBy { get; init; }

    /// <summary>All codes it reads: indicators, kinds of occurrence, criteria, in this order.</summary>
    public IEnumerable<string> Reads =>
        [.. Indicators.Select(i => i.Code), .. Occurrences.Select(o => o.Kind), .. Criteria.Select(c => c.Code)];
}

/// <summary>The sorts of clauses.</summary>
public enum ClauseKind
{
    /// <summary>Whom or which period a scheme covers.</summary>
    Scope,

    /// <summary>Conduct without a printed sanction.</summary>
    Finding,

    /// <summary>Points per occurrence.</summary>
    Deduction,

    /// <summary>The score of an item.</summary>
    Score,

    /// <summary>Points of a section, a cap or a gate.</summary>
    Section,

    /// <summary>The total.</summary>
    Total,

    /// <summary>A grade.</summary>
    Grade,

    /// <summary>A part of the pay.</summary>
    Pay,

    /// <summary>An award.</summary>
    Award,

    /// <summary>Money per occurrence.</summary>
    Fine,

    /// <summary>A step of the appraisal's own process.</summary>
    Procedure,

    /// <summary>Text without anything to compute.</summary>
    Text,
}

/// <summary>Why nobody can compute a clause.</summary>
public enum NotComputableReason
{
    /// <summary>It refers to a policy that is not at hand.</summary>
    ByReference,

    /// <summary>The text is lost or cut off.</summary>
    Unreadable,

    /// <summary>It is advice and states nothing to compute.</summary>
    Guidance,
}
