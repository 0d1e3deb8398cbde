using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>A filter threw. Handled, it counts as rejecting.</summary>
public class AgendaExpressionErrorEventArgs : AgendaExpressionEventArgs, IRecoverableError
{
    /// <summary>Tells of a filter that threw.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">The values of the parameters.</param>
    /// <param name="match">The match.</param>
    public AgendaExpressionErrorEventArgs(
        LambdaExpression expression, Exception exception, IReadOnlyList<object?> arguments, IMatch match)
        : base(expression, exception, arguments, null, match)
    {
    }

    internal AgendaExpressionErrorEventArgs(
        LambdaExpression expression, Exception exception, Func<object?[]> readArguments, object? result, IMatch match)
        : base(expression, exception, readArguments, result, match)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
