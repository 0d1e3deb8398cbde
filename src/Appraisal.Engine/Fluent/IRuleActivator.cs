using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Fluent;

/// <summary>Makes the rules of a rule class.</summary>
public interface IRuleActivator
{
    /// <summary>Makes the rules.</summary>
    /// <param name="type">The rule class.</param>
    /// <returns>One rule or several.</returns>
    IEnumerable<Rule> Activate(Type type);
}
