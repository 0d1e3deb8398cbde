using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Extensibility;

/// <summary>Stands between a firing and its actions.</summary>
public interface IActionInterceptor
{
    /// <summary>Called once for each firing; decides which actions run, and around what. Exceptions pass through unwrapped.</summary>
    /// <param name="context">The context of the firing.</param>
    /// <param name="actions">The actions of the firing's trigger, in order.</param>
    void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions);
}
