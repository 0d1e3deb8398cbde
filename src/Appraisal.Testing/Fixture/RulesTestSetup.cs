namespace Appraisal.Engine.Testing;

/// <summary>Keeps the rules under test, finds them and compiles them.</summary>
internal sealed class RulesTestSetup : IRulesTestSetup
{
    private readonly List<RuleInfo> _rules = [];
    private readonly RuleDefinitionFactory _definitions = new();
    private bool _isCompiled;

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

    public ISessionFactory Compile()
    {
        _isCompiled = true;
        var compiler = new RuleCompiler();
        CompilerSetupAction(compiler);
        return compiler.Compile(_rules.Select(r => r.Definition));
    }

    public IRuleDefinition Find() => _rules.Count == 1
        ? _rules[0].Definition
        : throw new ArgumentException($"Say which rule: {_rules.Count} rules are registered.");

    public IRuleDefinition Find(Type type) => Find(r => r.Type == type, type.FullName);

    public IRuleDefinition Find(string name) => Find(r => r.Definition.Name == name, name);

    private IRuleDefinition Find(Predicate<RuleInfo> isMeant, string? what)
    {
        var index = _rules.FindIndex(isMeant);
        return index >= 0 ? _rules[index].Definition : throw new ArgumentException($"The rule {what} is not registered.");
    }

    private void Add(RuleInfo rule)
    {
        if (_isCompiled)
            throw new InvalidOperationException("Rules must be registered before the session is used.");
        if (_rules.Exists(r => r.Definition.Name == rule.Definition.Name))
            throw new ArgumentException($"A rule named '{rule.Definition.Name}' is registered already.", nameof(rule));
        _rules.Add(rule);
    }
}
