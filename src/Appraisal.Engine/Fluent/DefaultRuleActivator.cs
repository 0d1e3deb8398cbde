using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Fluent;

/// <summary>Makes one rule of a class, by its constructor without parameters.</summary>
public class DefaultRuleActivator : IRuleActivator
{
    /// <inheritdoc/>
    public IEnumerable<Rule> Activate(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return [(Rule)Activator.CreateInstance(type, nonPublic: true)!];
    }
}
