namespace Appraisal.Engine.Testing;

/// <summary>The rules under test.</summary>
public interface IRulesUnderTest
{
    /// <summary>The rules, in the order of their registration.</summary>
    IReadOnlyCollection<RuleInfo> Rules { get; }

    /// <summary>Finds a rule by its class.</summary>
    /// <param name="ruleType">The rule class.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">No such rule is registered.</exception>
    RuleInfo GetRuleInfo(Type ruleType);

    /// <summary>Finds a rule by its name.</summary>
    /// <param name="ruleName">The name.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">No such rule is registered.</exception>
    RuleInfo GetRuleInfo(string ruleName);

    /// <summary>The only rule under test.</summary>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is not exactly one.</exception>
    RuleInfo GetSingle();
}
