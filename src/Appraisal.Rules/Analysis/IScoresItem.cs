namespace Appraisal;

/// <summary>A rule that scores an item or a section: the most it can give, so that the sum of a scheme can be checked.</summary>
/// <remarks>A rule with its own <c>Define()</c> that yields an <see cref="ItemScore"/> implements it too, or the gate misses its points.</remarks>
public interface IScoresItem
{
    /// <summary>The posts that are scored on it, null standing for an appraisee without a post; empty means all.</summary>
    ValueList<string?> Posts => [];

    /// <summary>The most points it can give, exact.</summary>
    /// <param name="terms">Figures of the rule's scheme.</param>
    Rational FullPoints(SchemeTerms terms);
}

/// <summary>A rule that takes points from a section, an item or the total.</summary>
public interface ITakesPoints
{
    /// <summary>The id of the clause whose points are lowered.</summary>
    string Section { get; }

    /// <summary>The codes for which points are taken.</summary>
    ValueList<string> TakenFor { get; }

    /// <summary>The most points that one time can take, aggravations included.</summary>
    /// <param name="terms">Figures of the rule's scheme.</param>
    Rational MostAtOnce(SchemeTerms terms);
}

/// <summary>A rule that limits what others give or take.</summary>
public interface ICapsPoints
{
    /// <summary>The limits.</summary>
    /// <param name="terms">Figures of the rule's scheme.</param>
    IEnumerable<PointsCap> Caps(SchemeTerms terms);
}

/// <summary>An upper limit on points.</summary>
/// <param name="Figure">What the limit is called, a term's name where one sets it.</param>
/// <param name="Most">The most points that remain.</param>
/// <param name="Clauses">The ids of the clauses whose points are limited together.</param>
/// <param name="Section">The section that these clauses lower, where the limit is one of deductions; null where it is one of scores.</param>
public sealed record PointsCap(string Figure, Rational Most, ValueList<string> Clauses, string? Section = null);
