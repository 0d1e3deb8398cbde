using System.Reflection;

namespace Appraisal.Engine.Fluent;

/// <summary>What a caller of <see cref="RuleRepository.Load"/> has asked for.</summary>
internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private readonly RuleTypeScanner _scanner = new();
    private Func<IRuleMetadata, bool>? _filter;

    public string? RuleSetName { get; private set; }

    public IRuleLoadSpec PrivateTypes(bool include = true)
    {
        _scanner.PrivateTypes(include);
        return this;
    }

    public IRuleLoadSpec NestedTypes(bool include = true)
    {
        _scanner.NestedTypes(include);
        return this;
    }

    public IRuleLoadSpec From(params Assembly[] assemblies)
    {
        _scanner.Assembly(assemblies);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => From(assemblies?.ToArray()!);

    public IRuleLoadSpec From(params Type[] types)
    {
        _scanner.Type(types);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Type> types) => From(types?.ToArray()!);

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        ArgumentNullException.ThrowIfNull(scanAction);
        scanAction(_scanner);
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (_filter is not null)
            throw new InvalidOperationException("A load specification has one condition on metadata.");
        _filter = filter;
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleSetName);
        if (RuleSetName is not null)
            throw new InvalidOperationException($"The rules already go to the rule set '{RuleSetName}'.");
        RuleSetName = ruleSetName;
        return this;
    }

    public IEnumerable<RuleMetadata> FindRules()
    {
        foreach (var type in _scanner.GetRuleTypes())
        {
            var metadata = new RuleMetadata(type);
            if (_filter is null || _filter(metadata))
                yield return metadata;
        }
    }
}
