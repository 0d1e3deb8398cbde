using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>
/// An expression of a rule threw; the inner exception is what it threw. The message names the rule, the expression and the facts' types.
/// </summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private const int NamedRules = 3;

    private protected RuleExpressionEvaluationException(
        string message, IReadOnlyList<string> ruleNames, string expression, IEnumerable<IFact> facts, Exception innerException)
        : this(message, ruleNames, expression, [.. facts.Select(f => f.Type)], innerException)
    {
    }

    private RuleExpressionEvaluationException(
        string message, IReadOnlyList<string> ruleNames, string expression, Type[] factTypes, Exception innerException)
        : base(Describe(message, ruleNames, expression, factTypes), innerException)
    {
        Expression = expression;
        FactTypes = factTypes;
    }

    /// <summary>The text of the expression.</summary>
    public string Expression { get; }

    /// <summary>The types of the facts the expression was evaluated with, in the order of the match.</summary>
    public IReadOnlyList<Type> FactTypes { get; }

    private static string Describe(string message, IReadOnlyList<string> ruleNames, string expression, Type[] factTypes)
    {
        var more = ruleNames.Count > NamedRules ? FormattableString.Invariant($" and {ruleNames.Count - NamedRules} more") : "";
        return string.Join(
            Environment.NewLine,
            message,
            "Rule: " + string.Join(", ", ruleNames.Take(NamedRules)) + more,
            "Expression: " + expression,
            "Facts: " + (factTypes.Length == 0 ? "none" : string.Join(", ", factTypes.Select(t => t.FullName))));
    }
}
