using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An evaluation of a filter of a rule.</summary>
public class AgendaExpressionEventArgs : ExpressionEventArgs
{
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
