namespace Appraisal.Engine.Testing;

/// <summary>A rule under test.</summary>
public readonly record struct RuleInfo
{
    /// <summary>A rule registered as a definition.</summary>
    /// <param name="definition">The definition.</param>
    public RuleInfo(IRuleDefinition definition)
        : this(null, null, definition)
    {
    }

    /// <summary>A rule of a class.</summary>
    /// <param name="type">The rule class; null if there is none.</param>
    /// <param name="instance">The rule object; null if there is none.</param>
    /// <param name="definition">The definition.</param>
    public RuleInfo(Type? type, object? instance, IRuleDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
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
