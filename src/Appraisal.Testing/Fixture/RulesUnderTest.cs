namespace Appraisal.Engine.Testing;

/// <summary>Finds the rules under test.</summary>
internal sealed class RulesUnderTest(IReadOnlyCollection<RuleInfo> rules) : IRulesUnderTest
{
    public IReadOnlyCollection<RuleInfo> Rules => rules;

    public RuleInfo GetSingle() => rules.Count == 1
        ? rules.First()
        : throw new ArgumentException($"Say which rule: {rules.Count} rules are registered.");

    public RuleInfo GetRuleInfo(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        return Find(r => r.Type == ruleType, ruleType.FullName);
    }

    public RuleInfo GetRuleInfo(string ruleName) => Find(r => r.Definition.Name == ruleName, ruleName);

    private RuleInfo Find(Func<RuleInfo, bool> isMeant, string? what)
    {
        foreach (var rule in rules.Where(isMeant))
            return rule;
        throw new ArgumentException($"The rule {what} is not registered.");
    }
}
