using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds the actions of a rule.</summary>
public class ActionGroupBuilder : RuleElementBuilder
{
    private readonly List<ActionElement> _actions = [];

    /// <summary>Adds an action that runs on activation and reactivation.</summary>
    /// <param name="expression">The action: first parameter the <see cref="IContext"/>, then variables.</param>
    public void Action(LambdaExpression expression) => Action(Element.Action(expression));

    /// <summary>Adds an action.</summary>
    /// <param name="expression">The action: first parameter the <see cref="IContext"/>, then variables.</param>
    /// <param name="actionTrigger">On which firings it runs; not none.</param>
    public void Action(LambdaExpression expression, ActionTrigger actionTrigger) => Action(Element.Action(expression, actionTrigger));

    /// <summary>Adds an action.</summary>
    /// <param name="element">The action.</param>
    public void Action(ActionElement element) => _actions.Add(element);

    internal ActionGroupElement Build() => Element.ActionGroup(_actions);
}
