using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An evaluation of a filter of a rule.</summary>
public class AgendaExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>Tells of an evaluation of a filter.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw; null if it did not.</param>
    /// <param name="arguments">The values of the parameters.</param>
    /// <param name="result">The result.</param>
    /// <param name="match">The match.</param>
    public AgendaExpressionEventArgs(
        LambdaExpression expression, Exception? exception, IReadOnlyList<object?> arguments, object? result, IMatch match)
        : base(expression, exception, arguments, result)
    {
        ArgumentNullException.ThrowIfNull(match);
        Match = match;
    }

    internal AgendaExpressionEventArgs(
        LambdaExpression expression, Exception? exception, Func<object?[]> readArguments, object? result, IMatch match)
        : base(expression, exception, readArguments, result)
    {
        Match = match;
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts of the match.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
