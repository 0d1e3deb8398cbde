using System.Reflection;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Fluent;

/// <summary>Makes one rule of a class, by its constructor without parameters.</summary>
/// <remarks>What the constructor throws is thrown as it is.</remarks>
public class DefaultRuleActivator : IRuleActivator
{
    private const BindingFlags Constructors
        = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions;

    /// <inheritdoc/>
    public IEnumerable<Rule> Activate(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return [(Rule)Activator.CreateInstance(type, Constructors, binder: null, args: null, culture: null)!];
    }
}
