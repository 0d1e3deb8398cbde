namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a group of conditions: an And group unless its type is set.</summary>
public class GroupBuilder : ConditionBuilder
{
    private GroupType _groupType;

    /// <summary>Starts a group that belongs to no rule yet.</summary>
    public GroupBuilder()
    {
    }

    internal GroupBuilder(VariableNames names)
        : base(names)
    {
    }

    /// <summary>Says how the conditions are combined.</summary>
    /// <param name="groupType">The type of the group.</param>
    public void GroupType(GroupType groupType) => _groupType = groupType;

    /// <summary>Adds an existence check.</summary>
    /// <returns>Its builder.</returns>
    public ExistsBuilder Exists() => Child(new ExistsBuilder(Names));

    /// <summary>Adds an existence check built elsewhere.</summary>
    /// <param name="element">The check.</param>
    public void Exists(ExistsElement element) => Child(new BuiltElement(element));

    /// <summary>Adds an existence check being built elsewhere.</summary>
    /// <param name="builder">Its builder.</param>
    public void Exists(ExistsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Child(builder);
    }

    /// <summary>Adds a negation.</summary>
    /// <returns>Its builder.</returns>
    public NotBuilder Not() => Child(new NotBuilder(Names));

    /// <summary>Adds a negation built elsewhere.</summary>
    /// <param name="element">The negation.</param>
    public void Not(NotElement element) => Child(new BuiltElement(element));

    /// <summary>Adds a negation being built elsewhere.</summary>
    /// <param name="builder">Its builder.</param>
    public void Not(NotBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Child(builder);
    }

    /// <summary>Adds a universal check.</summary>
    /// <returns>Its builder.</returns>
    public ForAllBuilder ForAll() => Child(new ForAllBuilder(Names));

    /// <summary>Adds a universal check built elsewhere.</summary>
    /// <param name="element">The check.</param>
    public void ForAll(ForAllElement element) => Child(new BuiltElement(element));

    /// <summary>Adds a universal check being built elsewhere.</summary>
    /// <param name="builder">Its builder.</param>
    public void ForAll(ForAllBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Child(builder);
    }

    internal GroupElement BuildGroup() => Element.Group(_groupType, Children.Select(c => c.Build()));

    private protected override RuleElement BuildElement() => BuildGroup();
}
