using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a binding.</summary>
public class BindingBuilder : RuleElementBuilder, IElementBuilder
{
    private Type? _resultType;
    private LambdaExpression? _expression;

    /// <summary>Sets the type of the value; by default that of the expression.</summary>
    /// <param name="resultType">The type.</param>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Sets the expression.</summary>
    /// <param name="expression">A function whose parameters are named for the variables they stand for.</param>
    public void BindingExpression(LambdaExpression expression) => _expression = expression;

    RuleElement IElementBuilder.Build()
    {
        if (_expression is null)
            throw new ArgumentException("A binding needs an expression.");
        return Element.Binding(_resultType ?? _expression.ReturnType, _expression);
    }
}
