namespace Appraisal.Engine.RuleModel;

/// <summary>A combination of facts that satisfies a rule.</summary>
public interface IMatch
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The facts, in the order in which the rule declares them.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    /// <summary>Why the match fires.</summary>
    MatchTrigger Trigger { get; }
}
