namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>A query so far. Custom operators wrap the builder in it after they have added to it.</summary>
/// <typeparam name="TSource">The type of its results.</typeparam>
/// <param name="builder">The builder.</param>
public class QueryExpression<TSource>(IQueryBuilder builder) : IQuery<TSource>, ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    /// <inheritdoc/>
    public IQueryBuilder Builder { get; } = builder ?? throw new ArgumentNullException(nameof(builder));
}
