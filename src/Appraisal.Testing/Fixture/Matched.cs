using System.Linq.Expressions;

namespace Appraisal.Engine.Testing;

/// <summary>Constrains the facts that a rule has matched.</summary>
public static class Matched
{
    /// <summary>Any fact of a type.</summary>
    /// <typeparam name="TFact">The type of the fact; a subtype will do.</typeparam>
    /// <returns>The constraint.</returns>
    public static FactConstraint<TFact> Fact<TFact>() => new TypeConstraint<TFact>();

    /// <summary>A fact that equals a value.</summary>
    /// <typeparam name="TFact">The type of the fact; a subtype will do.</typeparam>
    /// <param name="factValue">The value.</param>
    /// <returns>The constraint.</returns>
    public static FactConstraint<TFact> Fact<TFact>(TFact factValue) => new ValueConstraint<TFact>(factValue);

    /// <summary>A fact that satisfies a condition.</summary>
    /// <typeparam name="TFact">The type of the fact; a subtype will do.</typeparam>
    /// <param name="predicateExpression">The condition.</param>
    /// <returns>The constraint.</returns>
    public static FactConstraint<TFact> Fact<TFact>(Expression<Func<TFact, bool>> predicateExpression)
    {
        ArgumentNullException.ThrowIfNull(predicateExpression);
        return new PredicateConstraint<TFact>(predicateExpression);
    }
}
