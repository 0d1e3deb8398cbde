namespace Appraisal.Engine.RuleModel;

/// <summary>A rule definition, checked by <see cref="Builders.Element"/>.</summary>
internal sealed class RuleDefinition(
    string name,
    string description,
    int priority,
    RuleRepeatability repeatability,
    IReadOnlyList<string> tags,
    PropertyMap properties,
    DependencyGroupElement dependencyGroup,
    GroupElement leftHandSide,
    FilterGroupElement filterGroup,
    ActionGroupElement rightHandSide) : IRuleDefinition
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    public int Priority { get; } = priority;

    public RuleRepeatability Repeatability { get; } = repeatability;

    public IReadOnlyList<string> Tags { get; } = tags;

    public PropertyMap Properties { get; } = properties;

    public DependencyGroupElement DependencyGroup { get; } = dependencyGroup;

    public FilterGroupElement FilterGroup { get; } = filterGroup;

    public GroupElement LeftHandSide { get; } = leftHandSide;

    public ActionGroupElement RightHandSide { get; } = rightHandSide;

    public override string ToString() => Name;
}
