using System.Linq.Expressions;

namespace Appraisal.Engine.Testing;

/// <summary>Constrains the facts that a rule has matched.</summary>
public static class Matched
{
    /// <summary>Any fact of a type.</summary>
    /// <typeparam name="T">The type of the fact; a subtype will do.</typeparam>
    /// <returns>The constraint.</returns>
    public static FactConstraint<T> Fact<T>() => new TypeConstraint<T>();

    /// <summary>A fact that equals a value.</summary>
    /// <typeparam name="T">The type of the fact; a subtype will do.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The constraint.</returns>
    public static FactConstraint<T> Fact<T>(T value) => new ValueConstraint<T>(value);

    /// <summary>A fact that satisfies a condition.</summary>
    /// <typeparam name="T">The type of the fact; a subtype will do.</typeparam>
    /// <param name="predicate">The condition.</param>
    /// <returns>The constraint.</returns>
    public static FactConstraint<T> Fact<T>(Expression<Func<T, bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new PredicateConstraint<T>(predicate);
    }
}
