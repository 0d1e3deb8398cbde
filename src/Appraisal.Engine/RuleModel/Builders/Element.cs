using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Makes the elements of rule definitions, and checks them.</summary>
/// <remarks>Every method throws <see cref="ArgumentNullException"/> for a missing argument, <see cref="ArgumentException"/> for one that
/// cannot mean anything, and <see cref="InvalidOperationException"/> for parts that do not fit together.</remarks>
public static partial class Element
{
    /// <summary>Makes a rule.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <param name="description">What the rule is for; may be empty.</param>
    /// <param name="priority">The priority.</param>
    /// <param name="repeatability">Whether a match fires again after updates.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="properties">Further properties.</param>
    /// <param name="dependencies">The services used.</param>
    /// <param name="leftHandSide">The conditions.</param>
    /// <param name="filters">The agenda filters.</param>
    /// <param name="rightHandSide">The actions.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">No action runs on activation.</exception>
    /// <exception cref="InvalidOperationException">A part uses a variable that is not bound before it.</exception>
    public static IRuleDefinition RuleDefinition(
        string name,
        string description,
        int priority,
        RuleRepeatability repeatability,
        IEnumerable<string> tags,
        IEnumerable<RuleProperty> properties,
        DependencyGroupElement dependencies,
        GroupElement leftHandSide,
        FilterGroupElement filters,
        ActionGroupElement rightHandSide)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(dependencies);
        ArgumentNullException.ThrowIfNull(leftHandSide);
        ArgumentNullException.ThrowIfNull(filters);
        ArgumentNullException.ThrowIfNull(rightHandSide);
        DefinitionCheck.Rule(dependencies, leftHandSide, filters, rightHandSide);
        var map = properties as PropertyMap ?? new PropertyMap(properties);
        return new RuleDefinition(name, description, priority, repeatability, [.. tags], map, dependencies, leftHandSide, filters, rightHandSide);
    }

    /// <summary>Makes a repeatable rule without tags, properties, dependencies and filters.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <param name="description">What the rule is for; may be empty.</param>
    /// <param name="priority">The priority.</param>
    /// <param name="leftHandSide">The conditions.</param>
    /// <param name="rightHandSide">The actions.</param>
    /// <returns>The rule.</returns>
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, GroupElement leftHandSide, ActionGroupElement rightHandSide)
        => RuleDefinition(name, description, priority, [], leftHandSide, rightHandSide);

    /// <summary>Makes a repeatable rule without properties, dependencies and filters.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <param name="description">What the rule is for; may be empty.</param>
    /// <param name="priority">The priority.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="leftHandSide">The conditions.</param>
    /// <param name="rightHandSide">The actions.</param>
    /// <returns>The rule.</returns>
    public static IRuleDefinition RuleDefinition(
        string name,
        string description,
        int priority,
        IEnumerable<string> tags,
        GroupElement leftHandSide,
        ActionGroupElement rightHandSide)
        => RuleDefinition(
            name,
            description,
            priority,
            RuleRepeatability.Repeatable,
            tags,
            [],
            DependencyGroup(),
            leftHandSide,
            FilterGroup(),
            rightHandSide);

    /// <summary>Makes a variable.</summary>
    /// <param name="type">The type of its values.</param>
    /// <param name="name">The name; not empty.</param>
    /// <returns>The variable.</returns>
    public static Declaration Declaration(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new Declaration(type, name);
    }

    /// <summary>Makes a dependency.</summary>
    /// <param name="declaration">The variable.</param>
    /// <param name="serviceType">The type to ask the resolver for.</param>
    /// <returns>The dependency.</returns>
    public static DependencyElement Dependency(Declaration declaration, Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(serviceType);
        if (!declaration.Type.IsAssignableFrom(serviceType))
            throw new ArgumentException($"A service of type {serviceType} cannot be bound to '{declaration}'.", nameof(serviceType));
        return new DependencyElement(declaration, serviceType);
    }

    /// <summary>Makes a dependency whose service has the type of its variable.</summary>
    /// <param name="type">The type to ask the resolver for.</param>
    /// <param name="name">The name of the variable; not empty.</param>
    /// <returns>The dependency.</returns>
    public static DependencyElement Dependency(Type type, string name) => Dependency(Declaration(type, name), type);

    /// <summary>Makes the group of dependencies.</summary>
    /// <param name="dependencies">The dependencies.</param>
    /// <returns>The group.</returns>
    public static DependencyGroupElement DependencyGroup(params IEnumerable<DependencyElement> dependencies)
    {
        ArgumentNullException.ThrowIfNull(dependencies);
        DependencyElement[] elements = [.. dependencies];
        DefinitionCheck.NoVariableTwice(elements);
        return new DependencyGroupElement(elements);
    }

    /// <summary>Makes an agenda filter.</summary>
    /// <param name="filterType">The kind of filter.</param>
    /// <param name="expression">The predicate or key, a function of variables.</param>
    /// <returns>The filter.</returns>
    public static FilterElement Filter(FilterType filterType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (filterType == FilterType.Predicate && expression.ReturnType != typeof(bool))
            throw new ArgumentException($"The filter '{expression}' does not give a boolean.", nameof(expression));
        return new FilterElement(filterType, expression);
    }

    /// <summary>Makes the group of filters.</summary>
    /// <param name="filters">The filters.</param>
    /// <returns>The group.</returns>
    public static FilterGroupElement FilterGroup(params IEnumerable<FilterElement> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        return new FilterGroupElement([.. filters]);
    }

    /// <summary>Makes an action that runs on activation and reactivation.</summary>
    /// <param name="expression">The action: first parameter the <see cref="IContext"/>, then variables.</param>
    /// <returns>The action.</returns>
    public static ActionElement Action(LambdaExpression expression) => Action(expression, ActionElement.DefaultTrigger);

    /// <summary>Makes an action.</summary>
    /// <param name="expression">The action: first parameter the <see cref="IContext"/>, then variables.</param>
    /// <param name="actionTrigger">On which firings it runs; not none.</param>
    /// <returns>The action.</returns>
    public static ActionElement Action(LambdaExpression expression, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (actionTrigger == ActionTrigger.None)
            throw new ArgumentException($"The action '{expression}' has no trigger.", nameof(actionTrigger));
        if (expression.Parameters.Count == 0 || expression.Parameters[0].Type != typeof(IContext))
            throw new ArgumentException($"The first parameter of the action '{expression}' is not the context.", nameof(expression));
        return new ActionElement(expression, actionTrigger);
    }

    /// <summary>Makes the group of actions.</summary>
    /// <param name="actions">The actions.</param>
    /// <returns>The group.</returns>
    public static ActionGroupElement ActionGroup(params IEnumerable<ActionElement> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        return new ActionGroupElement([.. actions]);
    }
}
