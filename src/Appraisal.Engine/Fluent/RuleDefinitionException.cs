namespace Appraisal.Engine.Fluent;

/// <summary>Says that a rule could not be defined. The cause is the inner exception.</summary>
public class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string message, Type ruleType, Exception? innerException)
        : base(message, innerException)
    {
        RuleType = ruleType;
    }

    /// <summary>The rule class.</summary>
    public Type RuleType { get; }

    /// <summary>The full name of the rule class.</summary>
    public string RuleTypeName => RuleType.FullName ?? RuleType.Name;
}
