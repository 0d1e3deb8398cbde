using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>
/// A condition, a Let or a selector threw. The facts stay in memory and all other matches are as they should be; the failed condition
/// counts as false until a later update evaluates it again.
/// </summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(
        string message, IReadOnlyList<string> ruleNames, string expression, IEnumerable<IFact> facts, Exception innerException)
        : base(message, ruleNames, expression, facts, innerException)
    {
        RuleNames = ruleNames;
    }

    /// <summary>The names of the rules that share the expression, in the order of loading.</summary>
    public IReadOnlyList<string> RuleNames { get; }
}
