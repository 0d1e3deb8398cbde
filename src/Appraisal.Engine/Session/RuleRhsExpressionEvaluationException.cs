using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>An action threw. Its activation is used up; the others stay on the agenda.</summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string message, IMatch match, string expression, Exception innerException)
        : base(message, [match.Rule.Name], expression, match.Facts, innerException)
    {
        RuleName = match.Rule.Name;
    }

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }
}
