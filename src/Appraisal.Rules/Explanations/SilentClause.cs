namespace Appraisal;

/// <summary>A clause of the scheme that gave no line, finding or figure, and why.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Cause">Why in one word.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="Terms">The terms it reads.</param>
/// <param name="Facts">The facts that it read and that were not enough.</param>
public sealed record SilentClause(
    ProvedClause Clause, SilenceCause Cause, Explanation Reason, ValueList<ReadTerm> Terms, ValueList<CitedFact> Facts);

/// <summary>Why a clause gave nothing.</summary>
public enum SilenceCause
{
    /// <summary>Nobody can compute it.</summary>
    NotComputable,

    /// <summary>It is a check of the input, which the input passed.</summary>
    InputCheck,

    /// <summary>It applies to another post than the appraisee's.</summary>
    OtherPost,

    /// <summary>No occurrence, reading or rating that it reads is recorded.</summary>
    NothingRecorded,

    /// <summary>What it reads is recorded only before the period.</summary>
    BeforePeriod,

    /// <summary>None of the circumstances it names is recorded.</summary>
    CircumstanceMissing,

    /// <summary>What it requires is recorded.</summary>
    Kept,

    /// <summary>What it concludes has no line of its own: other clauses read it.</summary>
    ReadByOthers,

    /// <summary>The score lies in another grade's band.</summary>
    OtherGrade,

    /// <summary>What it reads is there, but its condition does not hold.</summary>
    ConditionNotMet,
}
