using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>A filter threw. Handled, it counts as rejecting.</summary>
public class AgendaExpressionErrorEventArgs : AgendaExpressionEventArgs, IRecoverableError
{
    internal AgendaExpressionErrorEventArgs(
        LambdaExpression expression, Exception exception, Func<object?[]> readArguments, object? result, IMatch match)
        : base(expression, exception, readArguments, result, match)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
