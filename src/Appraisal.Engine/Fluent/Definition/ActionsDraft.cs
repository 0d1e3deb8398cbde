using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>The actions of a rule as the author writes them.</summary>
internal sealed class ActionsDraft(AliasScope scope) : IRightHandSideExpression
{
    private readonly List<ActionElement> _actions = [];
    private int _yields;

    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(action);
        var rewriter = new AliasRewriter(scope, allowDependencies: true);
        var context = action.Parameters[0];
        return Add(rewriter.Body(action, context), context, rewriter, actionTrigger);
    }

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Action(action, ActionElement.DefaultTrigger);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Action(action, ActionTrigger.Deactivated);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(yield);
        var rewriter = new AliasRewriter(scope, allowDependencies: true);
        var context = yield.Parameters[0];
        var body = LinkedYield.Conclude(context, NextKey<TFact>(), rewriter.Body(yield, context));
        return Add(body, context, rewriter, ActionElement.DefaultTrigger);
    }

    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(yieldInsert);
        ArgumentNullException.ThrowIfNull(yieldUpdate);
        var rewriter = new AliasRewriter(scope, allowDependencies: true);
        var context = yieldInsert.Parameters[0];
        var previous = Expression.Parameter(typeof(TFact), yieldUpdate.Parameters[1].Name);
        var inserted = rewriter.Body(yieldInsert, context);
        var updated = rewriter.Body(yieldUpdate, context, previous);
        var body = LinkedYield.Conclude(context, NextKey<TFact>(), inserted, previous, updated);
        return Add(body, context, rewriter, ActionElement.DefaultTrigger);
    }

    public ActionGroupElement Build() => Element.ActionGroup(_actions);

    private ActionsDraft Add(Expression body, ParameterExpression context, AliasRewriter rewriter, ActionTrigger actionTrigger)
    {
        _actions.Add(Element.Action(AliasRewriter.Lambda(typeof(void), body, [context], rewriter.Found), actionTrigger));
        return this;
    }

    /// <summary>One key for each Yield of the rule, so that they never touch each other's facts.</summary>
    private string NextKey<TFact>()
    {
        if (typeof(TFact).IsValueType)
            throw new ArgumentException($"Only objects can be yielded, and {typeof(TFact)} is a value type.");
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{typeof(TFact).Name}#{++_yields}");
    }
}
