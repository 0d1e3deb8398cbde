using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An execution of an action.</summary>
public class RhsExpressionEventArgs : ExpressionEventArgs
{
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
