namespace Appraisal;

/// <summary>Something in a catalogue that a build must not let through.</summary>
/// <param name="Kind">What sort of fault it is.</param>
/// <param name="Subject">What is at fault: a clause, a rule class, a code, a term or a scheme.</param>
/// <param name="Message">What is wrong, for the author of the catalogue.</param>
public sealed record CatalogueFault(CatalogueFaultKind Kind, string Subject, string Message);

/// <summary>The sorts of faults that <see cref="CatalogueGate"/> finds.</summary>
public enum CatalogueFaultKind
{
    /// <summary>A clause has neither a rule nor a reason, or more than one of rule, check and reason.</summary>
    NoRuleAndNoReason,

    /// <summary>A rule cites a clause that the catalogue does not have.</summary>
    UnknownClause,

    /// <summary>Several rules claim one clause and do not say which part of it each carries out.</summary>
    ClaimedByTwo,

    /// <summary>An input code is declared, and no rule of its clause reads it.</summary>
    CodeReadByNone,

    /// <summary>A rule reads an input code that no clause of its scheme declares.</summary>
    CodeDeclaredByNone,

    /// <summary>The points of a scheme's items do not add up to its maximum.</summary>
    PointsDoNotAddUp,

    /// <summary>The printed figures of a scheme do not pass its own checks.</summary>
    PrintedTermsRefused,

    /// <summary>A term names no clause of its scheme, so that nobody can say where it is printed.</summary>
    TermWithoutSource,
}
