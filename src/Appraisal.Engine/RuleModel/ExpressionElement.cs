using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel;

/// <summary>An element that holds an expression.</summary>
/// <remarks>
/// Aliases are parameters of the lambda, bound by name. What else the author captured is left as written: a member of a
/// constant (the rule instance or the compiler's closure), to be read at every evaluation.
/// </remarks>
public abstract class ExpressionElement : RuleElement
{
    private protected ExpressionElement(LambdaExpression expression, IReadOnlyCollection<Declaration> imports)
        : base([], imports)
    {
        Expression = expression;
    }

    /// <summary>The expression.</summary>
    public LambdaExpression Expression { get; }
}
