namespace Appraisal.Engine.Testing;

/// <summary>A rule under test.</summary>
public readonly record struct RuleInfo
{
    internal RuleInfo(Type? type, object? instance, IRuleDefinition definition)
    {
        Type = type;
        Instance = instance;
        Definition = definition;
    }

    /// <summary>The rule class; null if the rule was registered as a definition.</summary>
    public Type? Type { get; }

    /// <summary>The rule object; null if the rule was registered as a definition.</summary>
    public object? Instance { get; }

    /// <summary>The definition.</summary>
    public IRuleDefinition Definition { get; }
}
