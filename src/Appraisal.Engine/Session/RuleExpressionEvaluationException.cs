namespace Appraisal.Engine;

/// <summary>An expression of a rule threw; the inner exception is what it threw.</summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private protected RuleExpressionEvaluationException(string message, string expression, Exception innerException)
        : base($"{message}{Environment.NewLine}{expression}", innerException)
    {
        Expression = expression;
    }

    /// <summary>The text of the expression.</summary>
    public string Expression { get; }
}
