namespace Appraisal.Engine.Aggregators;

/// <summary>Finds expressions by name.</summary>
public static class AggregateExpressionExtensions
{
    /// <summary>The expressions of a name, in order.</summary>
    /// <param name="expressions">The expressions of an aggregate.</param>
    /// <param name="name">The name.</param>
    public static IEnumerable<IAggregateExpression> Find(this IEnumerable<IAggregateExpression> expressions, string name)
        => expressions.Where(e => e.Name == name);

    /// <summary>The one expression of a name.</summary>
    /// <param name="expressions">The expressions of an aggregate.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static IAggregateExpression FindSingle(this IEnumerable<IAggregateExpression> expressions, string name)
        => expressions.Single(e => e.Name == name);
}
