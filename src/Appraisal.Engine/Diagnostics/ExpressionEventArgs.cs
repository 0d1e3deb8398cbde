using System.Linq.Expressions;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An evaluation of an expression of a rule.</summary>
public class ExpressionEventArgs : EventArgs
{
    private readonly Func<object?[]>? _readArguments;
    private IReadOnlyList<object?>? _arguments;

    /// <summary>Tells of an evaluation.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw; null if it did not.</param>
    /// <param name="arguments">The values of the parameters.</param>
    /// <param name="result">The result.</param>
    public ExpressionEventArgs(LambdaExpression expression, Exception? exception, IReadOnlyList<object?> arguments, object? result)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(arguments);
        Expression = expression;
        Exception = exception;
        _arguments = arguments;
        Result = result;
    }

    private protected ExpressionEventArgs(LambdaExpression expression, Exception? exception, Func<object?[]> readArguments, object? result)
    {
        Expression = expression;
        Exception = exception;
        _readArguments = readArguments;
        Result = result;
    }

    /// <summary>The expression as its author wrote it, with aliases as parameters.</summary>
    public LambdaExpression Expression { get; }

    /// <summary>What the evaluation threw, if it failed.</summary>
    public Exception? Exception { get; }

    /// <summary>The values of the parameters, in their order.</summary>
    public IReadOnlyList<object?> Arguments => _arguments ??= _readArguments!();

    /// <summary>The result; the default of its type if the evaluation failed.</summary>
    public object? Result { get; }
}
