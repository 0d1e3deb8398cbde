namespace Appraisal.Engine;

/// <summary>
/// A condition, a Let or a selector threw. The facts stay in memory and all other matches are as they should be; the failed condition
/// counts as false until a later update evaluates it again.
/// </summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message, expression, innerException)
    {
    }
}
