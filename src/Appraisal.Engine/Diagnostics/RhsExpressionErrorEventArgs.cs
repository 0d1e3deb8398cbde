using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An action threw. Handled, it is skipped and the next one runs.</summary>
public class RhsExpressionErrorEventArgs : RhsExpressionEventArgs, IRecoverableError
{
    /// <summary>Tells of an action that threw.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">The values of the parameters.</param>
    /// <param name="match">The match.</param>
    public RhsExpressionErrorEventArgs(
        LambdaExpression expression, Exception exception, IReadOnlyList<object?> arguments, IMatch match)
        : base(expression, exception, arguments, match)
    {
    }

    internal RhsExpressionErrorEventArgs(
        LambdaExpression expression, Exception exception, Func<object?[]> readArguments, object? result, IMatch match)
        : base(expression, exception, readArguments, result, match)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
