using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a binding.</summary>
public class BindingBuilder : IElementBuilder
{
    private Type _resultType;
    private LambdaExpression? _expression;

    internal BindingBuilder(Type resultType)
    {
        _resultType = resultType;
    }

    /// <summary>Sets the type of the value; by default that of the pattern.</summary>
    /// <param name="resultType">The type.</param>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Sets the expression.</summary>
    /// <param name="expression">A function whose parameters are named for the variables they stand for.</param>
    public void BindingExpression(LambdaExpression expression) => _expression = expression;

    RuleElement IElementBuilder.Build()
        => Element.Binding(_resultType, _expression ?? throw new ArgumentException("A binding needs an expression."));
}
