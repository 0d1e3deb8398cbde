using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An execution of an action.</summary>
public class RhsExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>Tells of an execution of an action.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw; null if it did not.</param>
    /// <param name="arguments">The values of the parameters.</param>
    /// <param name="match">The match.</param>
    public RhsExpressionEventArgs(
        LambdaExpression expression, Exception? exception, IReadOnlyList<object?> arguments, IMatch match)
        : base(expression, exception, arguments, null)
    {
        ArgumentNullException.ThrowIfNull(match);
        Match = match;
    }

    internal RhsExpressionEventArgs(
        LambdaExpression expression, Exception? exception, Func<object?[]> readArguments, object? result, IMatch match)
        : base(expression, exception, readArguments, result)
    {
        Match = match;
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
