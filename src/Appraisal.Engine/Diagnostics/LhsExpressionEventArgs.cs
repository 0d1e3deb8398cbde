using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An evaluation of a condition, a Let or a selector.</summary>
public class LhsExpressionEventArgs : ExpressionEventArgs
{
    internal LhsExpressionEventArgs(
        LambdaExpression expression, Exception? exception, Func<object?[]> readArguments, object? result, IEnumerable<IFact> facts, IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, readArguments, result)
    {
        Facts = facts;
        Rules = rules;
    }

    /// <summary>The facts the expression was evaluated with, in the order of the match.</summary>
    public IEnumerable<IFact> Facts { get; }

    /// <summary>The rules that share the expression.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; }
}
