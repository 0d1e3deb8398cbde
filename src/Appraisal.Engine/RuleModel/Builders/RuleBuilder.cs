namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a rule step by step, for rules that are not written in the fluent language.</summary>
public class RuleBuilder
{
    private readonly VariableNames _names = new();
    private readonly List<string> _tags = [];
    private readonly List<RuleProperty> _properties = [];
    private readonly DependencyGroupBuilder _dependencies = new();
    private readonly FilterGroupBuilder _filters = new();
    private readonly ActionGroupBuilder _actions = new();
    private readonly GroupBuilder _conditions;
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
    /// <returns>Their builder, always the same.</returns>
    public DependencyGroupBuilder Dependencies() => _dependencies;

    /// <summary>The conditions: an And group unless its type is set.</summary>
    /// <returns>Their builder, always the same.</returns>
    public GroupBuilder LeftHandSide() => _conditions;

    /// <summary>The agenda filters.</summary>
    /// <returns>Their builder, always the same.</returns>
    public FilterGroupBuilder Filters() => _filters;

    /// <summary>The actions.</summary>
    /// <returns>Their builder, always the same.</returns>
    public ActionGroupBuilder RightHandSide() => _actions;

    /// <summary>Makes the rule.</summary>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The parts do not make a rule.</exception>
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
