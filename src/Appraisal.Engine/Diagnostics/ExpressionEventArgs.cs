using System.Linq.Expressions;

namespace Appraisal.Engine.Diagnostics;

/// <summary>An evaluation of an expression of a rule.</summary>
public abstract class ExpressionEventArgs : EventArgs
{
    private readonly Func<object?[]> _readArguments;
    private object?[]? _arguments;

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
    public IReadOnlyList<object?> Arguments => _arguments ??= _readArguments();

    /// <summary>The result; the default of its type if the evaluation failed.</summary>
    public object? Result { get; }
}
