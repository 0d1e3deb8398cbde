using System.Linq.Expressions;

namespace Appraisal;

/// <summary>A clause that reads occurrences of certain kinds.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="kinds">The kinds of occurrence; at least one.</param>
public abstract class OccurrenceClause<TTerms>(ValueList<string> kinds) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The kinds of occurrence the clause reads.</summary>
    public ValueList<string> Kinds { get; } = kinds;

    /// <summary>The first of <see cref="Kinds"/>: the only one for most clauses.</summary>
    public string Kind { get; } = kinds[0];

    /// <summary>The condition that an occurrence is of one of the kinds.</summary>
    /// <remarks>A single kind is asked for by equality, because the engine finds the clauses of a fact by that.</remarks>
    protected Expression<Func<Occurrence, bool>> IsOfKind =>
        Kinds.Count == 1 ? occurrence => occurrence.Kind == Kind : occurrence => Kinds.Contains(occurrence.Kind);
}
