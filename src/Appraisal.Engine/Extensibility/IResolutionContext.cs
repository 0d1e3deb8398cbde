using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Extensibility;

/// <summary>Who asks for a service.</summary>
public interface IResolutionContext
{
    /// <summary>The session.</summary>
    ISession Session { get; }

    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }
}
