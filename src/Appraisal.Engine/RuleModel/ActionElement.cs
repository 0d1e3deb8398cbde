using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel;

/// <summary>What a rule does when it fires.</summary>
/// <remarks>The first parameter of the expression is the <see cref="IContext"/>; the others are variables and dependencies, in order of first
/// appearance.</remarks>
public sealed class ActionElement : ExpressionElement
{
    /// <summary>The trigger of an action for which none is given: activated or reactivated.</summary>
    public const ActionTrigger DefaultTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated;

    internal ActionElement(LambdaExpression expression, ActionTrigger actionTrigger)
        : base(expression, DeclarationSets.ParametersOf(expression, skip: 1))
    {
        ActionTrigger = actionTrigger;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Action;

    /// <summary>On which firings the action runs; never <see cref="ActionTrigger.None"/>.</summary>
    public ActionTrigger ActionTrigger { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitAction(context, this);
}
