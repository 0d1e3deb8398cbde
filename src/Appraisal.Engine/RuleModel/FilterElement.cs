using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel;

/// <summary>Decides whether a new or updated match goes on the agenda.</summary>
/// <remarks>The parameters of the expression are variables, in order of first appearance.</remarks>
public sealed class FilterElement : ExpressionElement
{
    internal FilterElement(FilterType filterType, LambdaExpression expression)
        : base(expression, DeclarationSets.ParametersOf(expression))
    {
        FilterType = filterType;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Filter;

    /// <summary>The kind of filter.</summary>
    public FilterType FilterType { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitFilter(context, this);
}
