namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>What builders of conditions that hold patterns and groups have in common.</summary>
public abstract class ConditionBuilder : RuleElementBuilder, IElementBuilder
{
    private readonly List<IElementBuilder> _children = [];

    private protected ConditionBuilder()
    {
    }

    private protected ConditionBuilder(VariableNames names)
        : base(names)
    {
    }

    private protected IReadOnlyList<IElementBuilder> Children => _children;

    /// <summary>Adds a pattern of facts.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of the variable; generated if null.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Element.Declaration(type, DeclarationName(name)));

    /// <summary>Adds a pattern of facts.</summary>
    /// <param name="declaration">The variable.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Declaration declaration) => Child(new PatternBuilder(declaration, Names));

    /// <summary>Adds a pattern built elsewhere.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => Child(new BuiltElement(element));

    /// <summary>Adds a pattern being built elsewhere.</summary>
    /// <param name="builder">The builder of the pattern.</param>
    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Child(builder);
    }

    /// <summary>Adds a group.</summary>
    /// <param name="groupType">How its conditions are combined.</param>
    /// <returns>The builder of the group.</returns>
    public GroupBuilder Group(GroupType groupType)
    {
        var group = new GroupBuilder(Names);
        group.GroupType(groupType);
        return Child(group);
    }

    /// <summary>Adds a group built elsewhere.</summary>
    /// <param name="element">The group.</param>
    public void Group(GroupElement element) => Child(new BuiltElement(element));

    /// <summary>Adds a group being built elsewhere.</summary>
    /// <param name="builder">The builder of the group.</param>
    public void Group(GroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Child(builder);
    }

    RuleElement IElementBuilder.Build() => BuildElement();

    private protected abstract RuleElement BuildElement();

    private protected T Child<T>(T child)
        where T : IElementBuilder
    {
        _children.Add(child);
        return child;
    }

    private protected RuleElement OnlyChild(string kind) => _children.Count == 1
        ? _children[0].Build()
        : throw new ArgumentException($"{kind} needs one pattern or group, and has {_children.Count}.");
}
