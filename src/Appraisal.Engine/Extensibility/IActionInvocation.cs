using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Extensibility;

/// <summary>An action about to run.</summary>
public interface IActionInvocation
{
    /// <summary>The values of the aliases the action uses, in order of use, without the context.</summary>
    IReadOnlyList<object?> Arguments { get; }

    /// <summary>The triggers the action is declared for.</summary>
    ActionTrigger Trigger { get; }

    /// <summary>Runs the action.</summary>
    void Invoke();
}
