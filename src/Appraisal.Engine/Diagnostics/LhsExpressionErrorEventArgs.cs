using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>A condition, a Let or a selector threw. Handled, it counts as false.</summary>
public class LhsExpressionErrorEventArgs : LhsExpressionEventArgs, IRecoverableError
{
    internal LhsExpressionErrorEventArgs(
        LambdaExpression expression, Exception exception, Func<object?[]> readArguments, object? result, IEnumerable<IFact> facts, IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, readArguments, result, facts, rules)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
