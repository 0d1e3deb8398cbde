namespace Appraisal.Engine.Testing;

/// <summary>Takes the rules under test, until the session is used.</summary>
internal sealed class RulesTestSetup : IRulesTestSetup
{
    private readonly List<RuleInfo> _rules = [];
    private readonly RuleDefinitionFactory _definitions = new();
    private bool _isClosed;

    public IReadOnlyCollection<RuleInfo> Rules => _rules;

    public Action<RuleCompiler> CompilerSetupAction { get; set; } = _ => { };

    public void Rule<TRule>()
        where TRule : Rule
        => Rule(typeof(TRule));

    public void Rule(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        if (!ruleType.IsSubclassOf(typeof(Rule)))
            throw new ArgumentException($"{ruleType.FullName} is not a rule.", nameof(ruleType));
        foreach (var rule in new DefaultRuleActivator().Activate(ruleType))
            Rule(rule);
    }

    public void Rule(Rule ruleInstance)
    {
        ArgumentNullException.ThrowIfNull(ruleInstance);
        var type = ruleInstance.GetType();
        if (_rules.Exists(r => r.Type == type))
            throw new ArgumentException($"A rule of type {type.FullName} is registered already.", nameof(ruleInstance));
        Add(new RuleInfo(type, ruleInstance, _definitions.Create(ruleInstance)));
    }

    public void Rule(IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinition);
        Add(new RuleInfo(null, null, ruleDefinition));
    }

    /// <summary>Ends the registration.</summary>
    public void Close() => _isClosed = true;

    private void Add(RuleInfo rule)
    {
        if (_isClosed)
            throw new InvalidOperationException("Rules must be registered before the session is used.");
        if (_rules.Exists(r => r.Definition.Name == rule.Definition.Name))
            throw new ArgumentException($"A rule named '{rule.Definition.Name}' is registered already.", nameof(rule));
        _rules.Add(rule);
    }
}
