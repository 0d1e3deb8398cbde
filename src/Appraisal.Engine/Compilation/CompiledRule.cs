using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>What all branches of a rule share.</summary>
internal sealed class CompiledRule(IRuleDefinition definition)
{
    public IRuleDefinition Definition => definition;

    public bool IsRepeatable { get; } = definition.Repeatability == RuleRepeatability.Repeatable;

    /// <summary>The names the condition part gives, in order.</summary>
    public Declaration[] Declarations { get; } = [.. definition.LeftHandSide.Exports];

    /// <summary>The triggers some action waits for.</summary>
    public ActionTrigger Triggers { get; } = definition.RightHandSide.Actions.Aggregate(ActionTrigger.None, (all, a) => all | a.ActionTrigger);

    /// <summary>The place of the rule's priority among those of all rules, the highest first.</summary>
    public int Bucket { get; set; }
}
