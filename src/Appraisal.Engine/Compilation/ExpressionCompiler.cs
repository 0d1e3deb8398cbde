using System.Linq.Expressions;
using Appraisal.Engine.Extensibility;

namespace Appraisal.Engine.Compilation;

/// <summary>Compiles expressions with the compiler of the runtime.</summary>
internal sealed class ExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
        => expression.Compile();
}
