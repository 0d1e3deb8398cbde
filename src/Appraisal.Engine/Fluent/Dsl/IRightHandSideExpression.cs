using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>The actions of a rule, in order. Every member returns the same expression, so that actions are chained.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Runs an action on the given firings.</summary>
    /// <param name="action">The action.</param>
    /// <param name="actionTrigger">On which firings it runs; not none.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger);

    /// <summary>Runs an action when a match fires, and again when it fires after an update.</summary>
    /// <param name="action">The action.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Runs an action when a match that has fired no longer holds. It sees the facts as they are now.</summary>
    /// <param name="action">The action.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>Concludes a fact that lives as long as the match; computed anew and updated when the match fires again.</summary>
    /// <typeparam name="TFact">The type of the fact: a reference type.</typeparam>
    /// <param name="yield">Gives the fact; not null.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull;

    /// <summary>Concludes a fact that lives as long as the match, with a separate expression for its update.</summary>
    /// <typeparam name="TFact">The type of the fact: a reference type.</typeparam>
    /// <param name="yieldInsert">Gives the fact; not null.</param>
    /// <param name="yieldUpdate">Gives its successor from the previous fact when the match fires again; not null.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : notnull;
}
