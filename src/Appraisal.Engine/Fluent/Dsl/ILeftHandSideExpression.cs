using System.Linq.Expressions;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>The conditions of a rule. Every member returns the same expression, so that conditions are chained.</summary>
/// <remarks>An alias is given as <c>() =&gt; name</c>: a local, a field or a property whose value is never read. Later expressions refer to it by name.</remarks>
public interface ILeftHandSideExpression
{
    /// <summary>Matches each fact of a type that satisfies all conditions, and binds it to an alias.</summary>
    /// <typeparam name="TFact">The type of the facts: a class, an interface or a value type.</typeparam>
    /// <param name="alias">The alias.</param>
    /// <param name="conditions">The conditions, tried from left to right.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Matches each fact of a type that satisfies all conditions.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="conditions">The conditions, tried from left to right.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds if at least one fact of a type satisfies all conditions.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds if no fact of a type satisfies all conditions.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds if every fact of a type that satisfies the base condition satisfies all conditions, also if there is none.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="baseCondition">Says which facts are meant.</param>
    /// <param name="conditions">What each of them must satisfy.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds if every fact of a type satisfies a condition, also if there is none.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull;

    /// <summary>Matches each result of a query, and binds it to an alias.</summary>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="alias">The alias.</param>
    /// <param name="queryExpression">The query.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>Adds a group of conditions that all hold.</summary>
    /// <param name="builder">Adds the conditions to the group.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>Adds a group of conditions of which any holds; each gives matches of its own.</summary>
    /// <param name="builder">Adds the conditions to the group.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>Computes a value of the aliases before it, and binds it to an alias.</summary>
    /// <typeparam name="TResult">The type of the value; the value may be null.</typeparam>
    /// <param name="alias">The alias.</param>
    /// <param name="expression">The value; computed anew whenever one of the facts is updated.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Adds conditions to the last <c>Match</c>, <c>Query</c> or <c>Let</c> of this expression.</summary>
    /// <param name="conditions">The conditions; they may use the aliases declared up to there.</param>
    /// <returns>This expression.</returns>
    /// <exception cref="InvalidOperationException">There is nothing to add to.</exception>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
