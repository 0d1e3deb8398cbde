namespace Appraisal.Engine.RuleModel;

/// <summary>Conveniences on rule sets.</summary>
public static class RuleSetExtensions
{
    /// <summary>Adds one rule.</summary>
    /// <param name="ruleSet">The set.</param>
    /// <param name="ruleDefinition">The rule.</param>
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(ruleDefinition);
        ruleSet.Add([ruleDefinition]);
    }
}
