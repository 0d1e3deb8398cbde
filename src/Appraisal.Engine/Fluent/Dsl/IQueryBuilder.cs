using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>Builds a query step by step. Each step works on the results of the step before.</summary>
/// <remarks>A custom operator is an extension method on <see cref="IQuery{TSource}"/> that calls <c>Aggregate</c> here.</remarks>
public interface IQueryBuilder
{
    /// <summary>Starts with the facts of a type.</summary>
    /// <typeparam name="TSource">The type of the facts.</typeparam>
    /// <param name="conditions">What they must satisfy.</param>
    void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions)
        where TSource : notnull;

    /// <summary>Starts with the value of an expression.</summary>
    /// <typeparam name="TSource">The type of the value.</typeparam>
    /// <param name="source">The value, computed of the aliases before it.</param>
    void From<TSource>(Expression<Func<TSource>> source);

    /// <summary>Keeps the results that satisfy all predicates.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <param name="predicates">The predicates.</param>
    void Where<TSource>(Expression<Func<TSource, bool>>[] predicates);

    /// <summary>Maps each result.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TResult">The type of the new results.</typeparam>
    /// <param name="selector">Gives the new result.</param>
    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector);

    /// <summary>Maps each result to a collection and gives the distinct elements of all.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="selector">Gives the collection; must not use outer aliases.</param>
    void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector);

    /// <summary>Groups the results.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the element.</param>
    void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Collects all results into one collection, which may be empty.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    void Collect<TSource>();

    /// <summary>Makes a lookup of what has just been collected.</summary>
    /// <typeparam name="TSource">The type of the collected results.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the element.</param>
    void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Sorts what has just been collected; a further key sorts among ties.</summary>
    /// <typeparam name="TSource">The type of the collected results.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="sortDirection">The direction.</param>
    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection);

    /// <summary>Applies a custom aggregate whose factory is registered by name.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TResult">The type of the new results.</typeparam>
    /// <param name="name">The name of the aggregate.</param>
    /// <param name="expressions">Its expressions by name; the first parameter of each is the result so far.</param>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions);

    /// <summary>Applies a custom aggregate.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TResult">The type of the new results.</typeparam>
    /// <param name="name">The name of the aggregate.</param>
    /// <param name="expressions">Its expressions by name; the first parameter of each is the result so far.</param>
    /// <param name="customFactoryType">The type of its factory; null to find it by name.</param>
    void Aggregate<TSource, TResult>(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType);
}
