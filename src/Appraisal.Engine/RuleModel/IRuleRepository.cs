namespace Appraisal.Engine.RuleModel;

/// <summary>A store of rule sets.</summary>
public interface IRuleRepository
{
    /// <summary>Lists the rule sets.</summary>
    /// <returns>The rule sets.</returns>
    IEnumerable<IRuleSet> GetRuleSets();
}
