namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>The start of a query.</summary>
public interface IQuery
{
    /// <summary>Builds the query; for custom operators.</summary>
    IQueryBuilder Builder { get; }
}

/// <summary>A query so far.</summary>
/// <typeparam name="TSource">The type of its results.</typeparam>
public interface IQuery<out TSource>
{
    /// <summary>Builds the query; for custom operators.</summary>
    IQueryBuilder Builder { get; }
}

/// <summary>A query that has just collected its source: it may be sorted or made a lookup.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>;

/// <summary>A query whose collection is sorted: it may be sorted further among ties.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface IOrderedQuery<out TSource> : IQuery<TSource>;
