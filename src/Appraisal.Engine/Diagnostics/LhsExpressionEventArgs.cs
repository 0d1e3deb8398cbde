using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An evaluation of a condition, a Let or a selector.</summary>
public class LhsExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>Tells of an evaluation of a condition, a Let or a selector.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw; null if it did not.</param>
    /// <param name="arguments">The values of the parameters.</param>
    /// <param name="result">The result.</param>
    /// <param name="tuple">The facts matched before; null for none.</param>
    /// <param name="fact">The fact the expression is about; null for none.</param>
    /// <param name="rules">The rules that share the expression.</param>
    public LhsExpressionEventArgs(
        LambdaExpression expression,
        Exception? exception,
        IReadOnlyList<object?> arguments,
        object? result,
        ITuple? tuple,
        IFact? fact,
        IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, result)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Facts = [.. tuple?.Facts.Reverse() ?? [], .. fact is null ? Array.Empty<IFact>() : [fact]];
        Rules = rules;
    }

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
