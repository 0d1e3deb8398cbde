namespace Appraisal;

/// <summary>Something that the figures of a clause leave open, contradict or never use.</summary>
/// <param name="Kind">What sort of fault it is.</param>
/// <param name="Scheme">The id of the scheme.</param>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Figure">The figure at fault: a term, an indicator, or what is graded.</param>
/// <param name="Example">An input that shows it.</param>
/// <param name="Message">What is wrong, for a person who can change the figure.</param>
public sealed record ClauseFault(ClauseFaultKind Kind, string Scheme, string Clause, string Figure, Explanation Example, Explanation Message)
{
    /// <summary>Why the scheme accepts it, or null when it does not.</summary>
    public string? AcceptedBecause { get; init; }
}

/// <summary>A fault that a scheme knows of and keeps, because its document says so.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Kind">The sort of fault.</param>
/// <param name="Reason">Why it is kept.</param>
public sealed record AcceptedFault(string Clause, ClauseFaultKind Kind, string Reason);

/// <summary>The sorts of faults that <see cref="ClauseAnalysis"/> finds.</summary>
public enum ClauseFaultKind
{
    /// <summary>A reading that can occur lies in no band.</summary>
    GapBetweenBands,

    /// <summary>A reading lies in two bands.</summary>
    OverlappingBands,

    /// <summary>The points rise and fall again along the readings.</summary>
    BandsNotMonotone,

    /// <summary>A score has no grade, or two.</summary>
    GradesDoNotPartition,

    /// <summary>One time takes more points than the section has.</summary>
    DeductionExceedsSection,

    /// <summary>A limit that no input can reach.</summary>
    CapNeverBinds,

    /// <summary>A term that the rules of its clauses do not read.</summary>
    TermNotRead,

    /// <summary>An accepted fault that is no longer there.</summary>
    AcceptedButAbsent,
}
