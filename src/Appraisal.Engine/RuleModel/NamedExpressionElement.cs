using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel;

/// <summary>A condition of a pattern or a selector of an aggregate.</summary>
/// <remarks>
/// The parameter for the pattern's own fact (for an aggregate: for its source) comes first, then the outer aliases in order of first
/// appearance. Only a condition added by <c>Having</c> may lack the own fact.
/// </remarks>
public sealed class NamedExpressionElement : ExpressionElement
{
    internal NamedExpressionElement(string name, LambdaExpression expression)
        : base(expression, DeclarationSets.ParametersOf(expression))
    {
        Name = name;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.NamedExpression;

    /// <summary>What the expression is for: <see cref="PatternElement.ConditionName"/> or one of the names in <see cref="AggregateElement"/>.</summary>
    public string Name { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitNamedExpression(context, this);
}
