namespace Appraisal;

/// <summary>Everything an appraisal is computed from. Immutable.</summary>
/// <remarks>An input built by hand is checked by the appraiser exactly as the JSON reader checks a file.</remarks>
public sealed record AppraisalInput
{
    /// <summary>The period under appraisal.</summary>
    public required Period Period { get; init; }

    /// <summary>Who is appraised, under which scheme; one entry per employee and scheme. Statements stand in this order.</summary>
    public required ValueList<Appraisee> Appraisees { get; init; }

    /// <summary>The teams, by default none.</summary>
    public ValueList<Team> Teams { get; init; } = [];

    /// <summary>The readings, one per employee and indicator, by default none.</summary>
    public ValueList<Measurement> Measurements { get; init; } = [];

    /// <summary>The events, those before the period (history) included, by default none.</summary>
    public ValueList<Occurrence> Occurrences { get; init; } = [];

    /// <summary>The ratings, one per employee, criterion and rater, by default none.</summary>
    public ValueList<Rating> Ratings { get; init; } = [];

    /// <summary>Overrides of schemes' figures, one entry per scheme, by default none.</summary>
    public ValueList<SchemeOverrides> Terms { get; init; } = [];
}

/// <summary>The overrides of one scheme's figures.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Versions">Dated versions; the one in force on the period's first day applies whole over the printed defaults.</param>
public sealed record SchemeOverrides(string Scheme, ValueList<TermsVersion> Versions);

/// <summary>Overrides of a scheme's figures from a day on.</summary>
/// <param name="From">The first day in force, or null for always.</param>
/// <param name="Values">The figures, one per term name.</param>
public sealed record TermsVersion(DateOnly? From, ValueList<TermOverride> Values);

/// <summary>One overridden figure.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Term">The term's name, camelCase.</param>
/// <param name="Value">The figure.</param>
public sealed record TermOverride(string Scheme, string Term, TermValue Value) : InputFact
{
    /// <summary>The layer that gave the figure, with its first day where it has one: <c>company/2024-01-01</c>; null for the input itself.</summary>
    public string? Layer { get; init; }

    /// <inheritdoc/>
    public override string Reference => "terms/" + Scheme + "/" + Term + (Layer is null ? string.Empty : "/" + Layer);
}
