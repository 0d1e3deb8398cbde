namespace Appraisal.Engine;

/// <summary>A rule cannot be compiled; the inner exception says why.</summary>
public class RuleCompilationException : Exception
{
    internal RuleCompilationException(string message, string ruleName, Exception innerException)
        : base($"{message} Rule: {ruleName}. {innerException.Message}", innerException)
    {
        RuleName = ruleName;
    }

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }
}
