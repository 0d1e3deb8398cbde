namespace Appraisal.Engine.Testing;

/// <summary>Registers the rules under test, before the session is first used.</summary>
/// <remarks>Every method throws <see cref="ArgumentException"/> if a rule of the same type or name is registered, and
/// <see cref="InvalidOperationException"/> if the session is in use.</remarks>
public interface IRulesTestSetup
{
    /// <summary>The rules registered so far.</summary>
    IReadOnlyCollection<RuleInfo> Rules { get; }

    /// <summary>Sets up the compiler before the rules are compiled; does nothing by default.</summary>
    Action<RuleCompiler> CompilerSetupAction { get; set; }

    /// <summary>Registers a rule class, made by its constructor without parameters.</summary>
    /// <typeparam name="TRule">The rule class.</typeparam>
    void Rule<TRule>()
        where TRule : Rule;

    /// <summary>Registers a rule class, made by its constructor without parameters.</summary>
    /// <param name="ruleType">The rule class.</param>
    void Rule(Type ruleType);

    /// <summary>Registers a rule.</summary>
    /// <param name="ruleInstance">The rule.</param>
    void Rule(Rule ruleInstance);

    /// <summary>Registers a rule that is not written in the fluent language.</summary>
    /// <param name="ruleDefinition">The rule.</param>
    void Rule(IRuleDefinition ruleDefinition);
}
