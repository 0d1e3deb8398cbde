using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>Where a linked fact comes from: a match of a rule.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule that concluded the fact.</summary>
    IRuleDefinition Rule { get; }
}
