using Appraisal.Engine.Compilation;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>An action in the hands of an interceptor. What it throws is not wrapped.</summary>
internal sealed class ActionInvocation(CompiledAction action, ActionContext context) : IActionInvocation
{
    private object?[]? _arguments;

    public IReadOnlyList<object?> Arguments => _arguments ??= action.Arguments(context.RuleMatch.Tuple);

    public ActionTrigger Trigger => action.Trigger;

    public void Invoke() => action.Invoke(context, context.RuleMatch.Tuple, context.DependenciesOf(action));
}
