namespace Appraisal.Engine.Testing;

/// <summary>Says of which rule something is expected.</summary>
/// <typeparam name="TVerification">What can be expected of it.</typeparam>
/// <remarks>Every method throws <see cref="ArgumentException"/> if the rule is not registered.</remarks>
public interface IRulesFiringVerification<out TVerification>
{
    /// <summary>The only rule under test.</summary>
    /// <returns>What can be expected of it.</returns>
    /// <exception cref="ArgumentException">There is not exactly one.</exception>
    TVerification Rule();

    /// <summary>A rule by its class.</summary>
    /// <typeparam name="TRule">The rule class.</typeparam>
    /// <returns>What can be expected of it.</returns>
    TVerification Rule<TRule>()
        where TRule : Rule;

    /// <summary>A rule by its class.</summary>
    /// <param name="ruleType">The rule class.</param>
    /// <returns>What can be expected of it.</returns>
    TVerification Rule(Type ruleType);

    /// <summary>A rule by its name.</summary>
    /// <param name="ruleName">The name.</param>
    /// <returns>What can be expected of it.</returns>
    TVerification Rule(string ruleName);
}

/// <summary>States how often rules have fired.</summary>
public interface IRulesFiringVerification : IRulesFiringVerification<IQualifiedRuleFiringVerification>;

/// <summary>States which rules have fired, one by one.</summary>
public interface IRuleSequenceFiringVerification : IRulesFiringVerification<IRuleFiringVerification>;
