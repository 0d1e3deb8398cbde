using System.Diagnostics.CodeAnalysis;
using Appraisal.Engine.Fluent.Definition;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent;

/// <summary>Turns rules written in the fluent language into definitions.</summary>
public class RuleDefinitionFactory
{
    /// <summary>Defines rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>Their definitions, in the same order.</returns>
    /// <exception cref="RuleDefinitionException">A rule cannot be defined.</exception>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Select(Create)];
    }

    /// <summary>Defines a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its definition.</returns>
    /// <exception cref="RuleDefinitionException">The rule cannot be defined; the cause is inside.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The factory is used as an object.")]
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Create(rule, new RuleMetadata(rule.GetType()));
    }

    internal static IRuleDefinition Create(Rule rule, RuleMetadata metadata)
    {
        var draft = new RuleDraft();
        try
        {
            rule.DefineInto(draft);
            return draft.Build(metadata);
        }
        catch (Exception cause)
        {
            // Whatever goes wrong in an author's own code, the exception must say in which rule.
            throw new RuleDefinitionException($"The rule {metadata.RuleType.FullName} is not well defined: {cause.Message}", metadata.RuleType, cause);
        }
    }
}
