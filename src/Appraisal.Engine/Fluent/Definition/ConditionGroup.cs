using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>A group of conditions as the author writes it.</summary>
/// <param name="groupType">How the conditions are combined.</param>
/// <param name="outer">The aliases declared before the group.</param>
/// <param name="own">Takes the aliases that the group declares.</param>
/// <param name="names">Names the variables without alias.</param>
internal sealed class ConditionGroup(GroupType groupType, AliasScope? outer, AliasScope own, VariableNames names) : IConditionDraft
{
    private readonly List<IConditionDraft> _children = [];

    public VariableNames Names { get; } = names;

    public AliasScope Own { get; } = own;

    public bool IsEmpty => _children.Count == 0;

    /// <summary>The aliases that the next condition can use: in an Or group, none of its other branches.</summary>
    public AliasScope NextScope() => groupType == GroupType.And ? Own : new AliasScope(outer);

    /// <summary>Adds a condition and takes over the aliases that it declared in its scope.</summary>
    public void Add(IConditionDraft child, AliasScope scope)
    {
        _children.Add(child);
        if (scope != Own)
            Own.TakeOver(scope);
    }

    public GroupElement BuildGroup() => Element.Group(groupType, _children.Select(c => c.Build()));

    public RuleElement Build() => BuildGroup();
}
