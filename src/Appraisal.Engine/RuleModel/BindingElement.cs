using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel;

/// <summary>Computes a value from variables bound before it. The source of a pattern made by <c>Let</c> or <c>From</c>.</summary>
public sealed class BindingElement : ExpressionElement
{
    internal BindingElement(Type resultType, LambdaExpression expression)
        : base(expression, DeclarationSets.ParametersOf(expression))
    {
        ResultType = resultType;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Binding;

    /// <summary>The type of the value.</summary>
    public Type ResultType { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitBinding(context, this);
}
