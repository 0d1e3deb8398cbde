namespace Appraisal.Engine.RuleModel;

/// <summary>A named set of rules.</summary>
public interface IRuleSet
{
    /// <summary>The name.</summary>
    string Name { get; }

    /// <summary>The rules, in the order in which they were added.</summary>
    IEnumerable<IRuleDefinition> Rules { get; }

    /// <summary>Adds rules.</summary>
    /// <param name="ruleDefinitions">The rules.</param>
    void Add(IEnumerable<IRuleDefinition> ruleDefinitions);
}
