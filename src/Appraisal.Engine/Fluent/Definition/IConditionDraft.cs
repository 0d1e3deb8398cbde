using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>A condition that may still grow while the rule is being defined.</summary>
internal interface IConditionDraft
{
    RuleElement Build();
}

/// <summary>A condition that is complete.</summary>
internal sealed class CompleteCondition(RuleElement element) : IConditionDraft
{
    public RuleElement Build() => element;
}
