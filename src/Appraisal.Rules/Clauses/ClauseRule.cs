using System.Linq.Expressions;
using System.Reflection;

namespace Appraisal;

/// <summary>A rule that carries out one clause of one scheme.</summary>
/// <typeparam name="TTerms">The scheme's figures; they name the scheme.</typeparam>
public abstract class ClauseRule<TTerms> : Rule
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>Reads the clause's id from the class's <see cref="ClauseAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">The class has no <see cref="ClauseAttribute"/>.</exception>
    protected ClauseRule() =>
        ClauseId = GetType().GetCustomAttribute<ClauseAttribute>(inherit: false)?.Id
            ?? throw new InvalidOperationException($"{GetType().FullName} carries out no clause: give it a [Clause(\"...\")].");

    /// <summary>The clause's id, for example <c>SN-3.8</c>.</summary>
    public string ClauseId { get; }

    /// <summary>The scheme's id, for example <c>service-norm</c>.</summary>
    public string Scheme { get; } = TTerms.SchemeId;

    /// <summary>Begins the conditions with an appraisee of this scheme, the scheme's figures and the period.</summary>
    /// <remarks>Every clause begins so, in the same order: the engine then shares these joins between all clauses of a scheme.</remarks>
    /// <param name="appraisee">The alias of the appraisee.</param>
    /// <param name="terms">The alias of the scheme's figures in force.</param>
    /// <param name="period">The alias of the period.</param>
    protected ILeftHandSideExpression WhenAppraised(
        Expression<Func<Appraisee>> appraisee, Expression<Func<TTerms>> terms, Expression<Func<Period>> period) =>
        When()
            .Match(period)
            .Match(terms)
            .Match(appraisee, a => a.Scheme == Scheme);
}
