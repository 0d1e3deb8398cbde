using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent;

/// <summary>Loads rules from types and assemblies, and keeps them in rule sets.</summary>
/// <param name="activator">Makes the rules.</param>
public class RuleRepository(IRuleActivator activator) : IRuleRepository
{
    private const string DefaultName = "default";
    private readonly List<IRuleSet> _ruleSets = [];

    /// <summary>Makes a repository that makes rules by their constructors without parameters.</summary>
    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    /// <summary>Makes the rules.</summary>
    public IRuleActivator Activator { get; set; } = activator ?? throw new ArgumentNullException(nameof(activator));

    /// <summary>Loads rules into a rule set, after those that it has. The set is there afterwards, even if nothing was found.</summary>
    /// <param name="specAction">Says which rules are loaded, and to which rule set.</param>
    /// <exception cref="RuleActivationException">A rule cannot be made.</exception>
    /// <exception cref="RuleDefinitionException">A rule is not well defined.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec();
        specAction(spec);
        List<IRuleDefinition> definitions = [];
        foreach (var metadata in spec.FindRules())
        {
            foreach (var rule in Activate(metadata.RuleType))
                definitions.Add(Define(rule, metadata));
        }

        RuleSetNamed(spec.RuleSetName ?? DefaultName).Add(definitions);
    }

    /// <summary>Adds a rule set made elsewhere.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <exception cref="ArgumentException">There is a rule set of the same name.</exception>
    public void Add(IRuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        if (_ruleSets.Exists(s => s.Name == ruleSet.Name))
            throw new ArgumentException($"There is a rule set '{ruleSet.Name}' already.", nameof(ruleSet));
        _ruleSets.Add(ruleSet);
    }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;

    private static IRuleDefinition Define(Rule rule, RuleMetadata metadata)
        => RuleDefinitionFactory.Create(rule, rule.GetType() == metadata.RuleType ? metadata : new RuleMetadata(rule.GetType()));

    private Rule[] Activate(Type type)
    {
        try
        {
            return [.. Activator.Activate(type)];
        }
        catch (Exception cause)
        {
            // An activator may be a container or an author's constructor, and fail in any way; the exception must say for which rule.
            throw new RuleActivationException($"The rule {type.FullName} cannot be made: {cause.Message}", type, cause);
        }
    }

    private IRuleSet RuleSetNamed(string name)
    {
        var ruleSet = _ruleSets.Find(s => s.Name == name);
        if (ruleSet is null)
        {
            ruleSet = new RuleSet(name);
            _ruleSets.Add(ruleSet);
        }

        return ruleSet;
    }
}
