using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>A condition, a Let or a selector threw. Handled, it counts as false.</summary>
public class LhsExpressionErrorEventArgs : LhsExpressionEventArgs, IRecoverableError
{
    /// <summary>Tells of a condition, a Let or a selector that threw.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">The values of the parameters.</param>
    /// <param name="tuple">The facts matched before; null for none.</param>
    /// <param name="fact">The fact the expression is about; null for none.</param>
    /// <param name="rules">The rules that share the expression.</param>
    public LhsExpressionErrorEventArgs(
        LambdaExpression expression,
        Exception exception,
        IReadOnlyList<object?> arguments,
        ITuple? tuple,
        IFact? fact,
        IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, null, tuple, fact, rules)
    {
    }

    internal LhsExpressionErrorEventArgs(
        LambdaExpression expression, Exception exception, Func<object?[]> readArguments, object? result, IEnumerable<IFact> facts, IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, readArguments, result, facts, rules)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
