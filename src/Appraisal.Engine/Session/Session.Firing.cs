using System.Linq.Expressions;
using Appraisal.Engine.Compilation;
using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <content>Firing.</content>
public sealed partial class Session
{
    private bool _isHalted;

    /// <summary>A context that nobody has kept.</summary>
    private ActionContext? _freeContext;

    /// <inheritdoc/>
    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    /// <inheritdoc/>
    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    /// <inheritdoc/>
    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    /// <inheritdoc/>
    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        var fired = 0;
        _isHalted = false;
        while (fired < maxRulesNumber && _agenda.TryTake(out var match))
        {
            fired++;
            Fire(match!, cancellationToken);
            if (_isHalted || cancellationToken.IsCancellationRequested)
                break;
        }

        return fired;
    }

    internal void Halt() => _isHalted = true;

    internal void FilterEvaluated(
        LambdaExpression lambda, Exception? failure, Func<object?[]> readArguments, object? result, RuleMatch match)
    {
        if (_events.HasAgendaExpressionEvaluated)
            _events.OnAgendaExpressionEvaluated(this, new AgendaExpressionEventArgs(lambda, failure, readArguments, result, match.Activation));
        if (failure is null)
            return;
        if (_events.HasAgendaExpressionFailed)
        {
            var args = new AgendaExpressionErrorEventArgs(lambda, failure, readArguments, result, match.Activation);
            _events.OnAgendaExpressionFailed(this, args);
            if (args.IsHandled)
                return;
        }

        _filterFailure ??= new AgendaExpressionEvaluationException(
            "A filter could not be evaluated.", match.Activation, lambda.ToString(), failure);
    }

    internal void Run(CompiledAction action, ActionContext context)
    {
        var match = context.RuleMatch;
        Exception? failure = null;
        try
        {
            action.Invoke(context, match.Tuple, context.DependenciesOf(action));
        }
        catch (Exception exception)
        {
            // Whatever an action throws is reported in its name.
            failure = exception;
        }

        if (failure is not null || _events.HasRhsExpressionEvaluated)
            Report(action, match, failure);
    }

    private void Fire(RuleMatch match, CancellationToken cancellationToken)
    {
        var context = _freeContext ?? new ActionContext(this);
        _freeContext = null;
        context.Begin(match, cancellationToken);
        var interceptor = ActionInterceptor;
        var trigger = TriggerOf(match.Trigger);
        match.HasFired = trigger != ActionTrigger.Deactivated;
        _agenda.Select(match);
        if (_events.HasRuleFiring)
            _events.OnRuleFiring(this, new AgendaEventArgs(match.Activation));
        try
        {
            if (interceptor is not null)
                interceptor.Intercept(context, Invocations(match, trigger, context));
            else
                RunAll(match, trigger, context);
        }
        catch
        {
            // What was concluded before the exception holds; the exception is what the caller hears of.
            if (AutoPropagateLinkedFacts)
                Propagate();
            ForgetFailure();
            throw;
        }

        if (AutoPropagateLinkedFacts)
            PropagateWaiting();
        if (_events.HasRuleFired)
            _events.OnRuleFired(this, new AgendaEventArgs(match.Activation));
        if (interceptor is null && !match.Terminal.MayKeepContext)
        {
            context.End();
            _freeContext = context;
        }
    }

    private void RunAll(RuleMatch match, ActionTrigger trigger, ActionContext context)
    {
        foreach (var action in match.Terminal.Actions)
        {
            if ((action.Trigger & trigger) != 0)
                Run(action, context);
        }
    }

    /// <summary>Tells listeners of an action, and throws its failure if none of them handles it. Apart from the run, which allocates nothing.</summary>
    private void Report(CompiledAction action, RuleMatch match, Exception? failure)
    {
        if (_events.HasRhsExpressionEvaluated)
        {
            _events.OnRhsExpressionEvaluated(
                this, new RhsExpressionEventArgs(action.Expression, failure, () => action.Arguments(match.Tuple), null, match.Activation));
        }

        if (failure is null)
            return;
        if (_events.HasRhsExpressionFailed)
        {
            var args = new RhsExpressionErrorEventArgs(
                action.Expression, failure, () => action.Arguments(match.Tuple), null, match.Activation);
            _events.OnRhsExpressionFailed(this, args);
            if (args.IsHandled)
                return;
        }

        throw new RuleRhsExpressionEvaluationException(
            "An action could not be executed.", match.Activation, action.Expression.ToString(), failure);
    }

    private static ActionInvocation[] Invocations(RuleMatch match, ActionTrigger trigger, ActionContext context)
        => [.. match.Terminal.Actions.Where(a => (a.Trigger & trigger) != 0).Select(a => new ActionInvocation(a, context))];

    private static ActionTrigger TriggerOf(MatchTrigger trigger) => trigger switch
    {
        MatchTrigger.Created => ActionTrigger.Activated,
        MatchTrigger.Updated => ActionTrigger.Reactivated,
        _ => ActionTrigger.Deactivated,
    };
}
