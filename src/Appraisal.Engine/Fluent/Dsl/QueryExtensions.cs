using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>The operators of queries.</summary>
public static class QueryExtensions
{
    /// <summary>Starts with the facts of a type that satisfy all conditions.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="conditions">The conditions.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.FactQuery(conditions);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Starts with the value of an expression, computed of the aliases before it; the value may be null.</summary>
    /// <typeparam name="TFact">The type of the value.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="source">The value.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.From(source);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Keeps the results that satisfy all predicates.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="predicates">The predicates.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Where(predicates);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Maps each result.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TResult">The type of the new results.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="selector">Gives the new result.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Maps each result to a collection and gives the distinct elements of all.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="selector">Gives the collection; must not use outer aliases.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<TResult> SelectMany<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.SelectMany(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Groups the results by a key; null is a key like any other.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.GroupBy<TSource, TKey, TSource>(keySelector, x => x);
        return new QueryExpression<IGrouping<TKey, TSource>>(source.Builder);
    }

    /// <summary>Groups elements made of the results by a key; null is a key like any other.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the element.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryExpression<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>Collects all results into one collection, which may be empty.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <param name="source">The query.</param>
    /// <returns>The query with the operator applied.</returns>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Collect<TSource>();
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Makes a lookup of the collected results, keyed by themselves.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <param name="source">The query.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<IKeyedLookup<TSource, TSource>> ToLookup<TSource>(this ICollectQuery<IEnumerable<TSource>> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup<TSource, TSource, TSource>(x => x, x => x);
        return new QueryExpression<IKeyedLookup<TSource, TSource>>(source.Builder);
    }

    /// <summary>Makes a lookup of the collected results.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup<TSource, TKey, TSource>(keySelector, x => x);
        return new QueryExpression<IKeyedLookup<TKey, TSource>>(source.Builder);
    }

    /// <summary>Makes a lookup of elements made of the collected results.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the element.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup(keySelector, elementSelector);
        return new QueryExpression<IKeyedLookup<TKey, TElement>>(source.Builder);
    }

    /// <summary>Sorts the collected results, smallest key first.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, SortDirection.Ascending);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Sorts the collected results, greatest key first.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, SortDirection.Descending);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Sorts the results that tie so far, smallest key first.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, SortDirection.Ascending);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Sorts the results that tie so far, greatest key first.</summary>
    /// <typeparam name="TSource">The type of the results so far.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with the operator applied.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, SortDirection.Descending);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }
}
