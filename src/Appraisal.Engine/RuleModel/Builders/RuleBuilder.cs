namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a rule step by step, for rules that are not written in the fluent language.</summary>
public class RuleBuilder
{
    private readonly VariableNames _names = new();
    private readonly List<string> _tags = [];
    private readonly List<RuleProperty> _properties = [];
    private DependencyGroupBuilder _dependencies = new();
    private FilterGroupBuilder _filters = new();
    private ActionGroupBuilder _actions = new();
    private GroupBuilder _conditions;
    private string _name = "";
    private string _description = "";
    private int _priority;
    private RuleRepeatability _repeatability;

    /// <summary>Starts a rule.</summary>
    public RuleBuilder()
    {
        _conditions = new GroupBuilder(_names);
    }

    /// <summary>Names the rule; it must have a name.</summary>
    /// <param name="name">The name.</param>
    public void Name(string name) => _name = name;

    /// <summary>Says what the rule is for; empty by default.</summary>
    /// <param name="description">The description.</param>
    public void Description(string description) => _description = description;

    /// <summary>Adds tags.</summary>
    /// <param name="tags">The tags.</param>
    public void Tags(IEnumerable<string> tags) => _tags.AddRange(tags);

    /// <summary>Adds a tag.</summary>
    /// <param name="tag">The tag.</param>
    public void Tag(string tag) => _tags.Add(tag);

    /// <summary>Adds properties.</summary>
    /// <param name="properties">The properties.</param>
    public void Properties(IEnumerable<RuleProperty> properties) => _properties.AddRange(properties);

    /// <summary>Adds a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Property(string name, object value) => _properties.Add(new RuleProperty(name, value));

    /// <summary>Sets the priority; 0 by default.</summary>
    /// <param name="priority">The priority: higher fires first.</param>
    public void Priority(int priority) => _priority = priority;

    /// <summary>Says whether a match fires again after updates; by default it does.</summary>
    /// <param name="repeatability">The repeatability.</param>
    public void Repeatability(RuleRepeatability repeatability) => _repeatability = repeatability;

    /// <summary>The dependencies.</summary>
    /// <returns>Their builder.</returns>
    public DependencyGroupBuilder Dependencies() => _dependencies;

    /// <summary>Sets the dependencies to those being built elsewhere, in place of those added before.</summary>
    /// <param name="builder">Their builder.</param>
    public void Dependencies(DependencyGroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _dependencies = builder;
    }

    /// <summary>The conditions: an And group unless its type is set.</summary>
    /// <returns>Their builder.</returns>
    public GroupBuilder LeftHandSide() => _conditions;

    /// <summary>Sets the conditions to those being built elsewhere, in place of those added before.</summary>
    /// <param name="builder">Their builder.</param>
    public void LeftHandSide(GroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _conditions = builder;
    }

    /// <summary>The agenda filters.</summary>
    /// <returns>Their builder.</returns>
    public FilterGroupBuilder Filters() => _filters;

    /// <summary>Sets the agenda filters to those being built elsewhere, in place of those added before.</summary>
    /// <param name="builder">Their builder.</param>
    public void Filters(FilterGroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _filters = builder;
    }

    /// <summary>The actions.</summary>
    /// <returns>Their builder.</returns>
    public ActionGroupBuilder RightHandSide() => _actions;

    /// <summary>Sets the actions to those being built elsewhere, in place of those added before.</summary>
    /// <param name="builder">Their builder.</param>
    public void RightHandSide(ActionGroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _actions = builder;
    }

    /// <summary>Makes the rule.</summary>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A part is missing or cannot mean anything.</exception>
    /// <exception cref="InvalidOperationException">The parts do not fit together.</exception>
    public IRuleDefinition Build() => Element.RuleDefinition(
        _name,
        _description,
        _priority,
        _repeatability,
        _tags,
        _properties,
        _dependencies.Build(),
        _conditions.BuildGroup(),
        _filters.Build(),
        _actions.Build());
}
