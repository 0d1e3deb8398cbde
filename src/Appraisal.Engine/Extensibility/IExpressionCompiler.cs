using System.Linq.Expressions;

namespace Appraisal.Engine.Extensibility;

/// <summary>Turns the expressions of rules into delegates. An application may bring its own.</summary>
public interface IExpressionCompiler
{
    /// <summary>Compiles an expression.</summary>
    /// <typeparam name="TDelegate">The type of the delegate.</typeparam>
    /// <param name="expression">The expression; it may refer to non-public members of the engine and of the rules.</param>
    TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate;
}
