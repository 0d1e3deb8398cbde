namespace Appraisal.Engine.RuleModel;

/// <summary>What a rule means, apart from how it is run.</summary>
/// <remarks>
/// Aliases are <see cref="Declaration"/>s. Expressions are lambdas whose parameters name declarations: a parameter is bound by
/// its name, never by its position, except that an action's first parameter is the <see cref="IContext"/>.
/// </remarks>
public interface IRuleDefinition
{
    /// <summary>The name; need not be unique.</summary>
    string Name { get; }

    /// <summary>What the rule is for; empty by default.</summary>
    string Description { get; }

    /// <summary>Rules of higher priority fire first; 0 by default.</summary>
    int Priority { get; }

    /// <summary>Whether a match fires again after updates.</summary>
    RuleRepeatability Repeatability { get; }

    /// <summary>The tags.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>Further properties by name.</summary>
    PropertyMap Properties { get; }

    /// <summary>The services that the actions use.</summary>
    DependencyGroupElement DependencyGroup { get; }

    /// <summary>The agenda filters.</summary>
    FilterGroupElement FilterGroup { get; }

    /// <summary>The conditions, nested as the author wrote them.</summary>
    GroupElement LeftHandSide { get; }

    /// <summary>The actions, in order.</summary>
    ActionGroupElement RightHandSide { get; }
}
