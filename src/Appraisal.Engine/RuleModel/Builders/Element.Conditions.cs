using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <content>Groups and quantifiers.</content>
public static partial class Element
{
    /// <summary>Makes a group of conditions that all hold.</summary>
    /// <param name="childElements">At least one pattern, quantifier or group.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">There is no child.</exception>
    /// <exception cref="InvalidOperationException">Two children bind variables of the same name.</exception>
    public static AndElement AndGroup(params IEnumerable<RuleElement> childElements)
    {
        var children = Children(childElements);
        DefinitionCheck.NoVariableTwice(children);
        return new AndElement(children);
    }

    /// <summary>Makes a group of conditions of which any holds.</summary>
    /// <param name="childElements">At least one pattern, quantifier or group.</param>
    /// <returns>The group.</returns>
    public static OrElement OrGroup(params IEnumerable<RuleElement> childElements) => new(Children(childElements));

    /// <summary>Makes a group of conditions.</summary>
    /// <param name="groupType">How they are combined.</param>
    /// <param name="childElements">At least one pattern, quantifier or group.</param>
    /// <returns>The group.</returns>
    public static GroupElement Group(GroupType groupType, params IEnumerable<RuleElement> childElements)
        => groupType == GroupType.And ? AndGroup(childElements) : OrGroup(childElements);

    /// <summary>Makes an existence check.</summary>
    /// <param name="source">A pattern or a group.</param>
    /// <returns>The check.</returns>
    public static ExistsElement Exists(RuleElement source) => new(PatternOrGroup(source));

    /// <summary>Makes a negation.</summary>
    /// <param name="source">A pattern or a group.</param>
    /// <returns>The negation.</returns>
    public static NotElement Not(RuleElement source) => new(PatternOrGroup(source));

    /// <summary>Makes a universal check.</summary>
    /// <param name="basePattern">Says which facts are meant.</param>
    /// <param name="patterns">Say what each of them must satisfy; at least one, of the type of the base pattern.</param>
    /// <returns>The check.</returns>
    public static ForAllElement ForAll(PatternElement basePattern, params IEnumerable<PatternElement> patterns)
    {
        ArgumentNullException.ThrowIfNull(basePattern);
        ArgumentNullException.ThrowIfNull(patterns);
        PatternElement[] elements = [.. patterns];
        if (elements.Length == 0)
            throw new ArgumentException("A universal check needs a pattern beside its base pattern.", nameof(patterns));
        if (Array.Exists(elements, p => p.ValueType != basePattern.ValueType))
            throw new ArgumentException("The patterns of a universal check must be of the same type.", nameof(patterns));
        return new ForAllElement(basePattern, elements);
    }

    /// <summary>Makes a condition of a pattern.</summary>
    /// <param name="expression">The condition: parameters are named for the variables they stand for.</param>
    /// <returns>The condition.</returns>
    public static NamedExpressionElement Condition(LambdaExpression expression) => Expression(PatternElement.ConditionName, expression);

    /// <summary>Makes a named expression.</summary>
    /// <param name="name">What the expression is for.</param>
    /// <param name="expression">The expression: parameters are named for the variables they stand for.</param>
    /// <returns>The expression.</returns>
    public static NamedExpressionElement Expression(string name, LambdaExpression expression)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(expression);
        return new NamedExpressionElement(name, expression);
    }

    private static RuleElement[] Children(IEnumerable<RuleElement> childElements)
    {
        ArgumentNullException.ThrowIfNull(childElements);
        RuleElement[] children = [.. childElements];
        if (children.Length == 0)
            throw new ArgumentException("A group of conditions is empty.", nameof(childElements));
        foreach (var child in children)
        {
            ArgumentNullException.ThrowIfNull(child, nameof(childElements));
            if (child is not (PatternElement or GroupElement or ExistsElement or NotElement or ForAllElement))
                throw new ArgumentException($"A group of conditions cannot hold an element of kind {child.ElementType}.", nameof(childElements));
        }

        return children;
    }

    private static RuleElement PatternOrGroup(RuleElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is PatternElement or GroupElement
            ? source
            : throw new ArgumentException($"Expected a pattern or a group, got an element of kind {source.ElementType}.", nameof(source));
    }
}
