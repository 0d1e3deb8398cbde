using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>A filter of a rule threw; it counts as rejecting.</summary>
public class AgendaExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal AgendaExpressionEvaluationException(string message, IMatch match, string expression, Exception innerException)
        : base(message, [match.Rule.Name], expression, match.Facts, innerException)
    {
        RuleName = match.Rule.Name;
    }

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }
}
