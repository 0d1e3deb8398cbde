using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An action threw. Handled, it is skipped and the next one runs.</summary>
public class RhsExpressionErrorEventArgs : RhsExpressionEventArgs, IRecoverableError
{
    internal RhsExpressionErrorEventArgs(
        LambdaExpression expression, Exception exception, Func<object?[]> readArguments, object? result, IMatch match)
        : base(expression, exception, readArguments, result, match)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
