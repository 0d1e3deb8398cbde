namespace Appraisal.Engine;

/// <summary>An action threw. Its activation is used up; the others stay on the agenda.</summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string message, string ruleName, string expression, Exception innerException)
        : base(message, expression, innerException)
    {
        RuleName = ruleName;
    }

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }
}
