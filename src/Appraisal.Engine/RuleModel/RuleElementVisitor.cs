using System.Diagnostics.CodeAnalysis;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.RuleModel;

/// <summary>Visits the elements of a rule and rewrites those that an overriding visitor changes.</summary>
/// <typeparam name="TContext">The type of the value that is handed from element to element.</typeparam>
/// <remarks>An element whose children are unchanged is returned as it is.</remarks>
public class RuleElementVisitor<TContext>
{
    /// <summary>Visits dependencies, conditions, filters and actions of a rule.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rule itself, or a new one if a part of it has changed.</returns>
    public IRuleDefinition Visit(TContext context, IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var dependencies = Visit(context, rule.DependencyGroup);
        var conditions = Visit(context, rule.LeftHandSide);
        var filters = Visit(context, rule.FilterGroup);
        var actions = Visit(context, rule.RightHandSide);
        if (dependencies == rule.DependencyGroup && conditions == rule.LeftHandSide && filters == rule.FilterGroup && actions == rule.RightHandSide)
            return rule;
        return Element.RuleDefinition(
            rule.Name,
            rule.Description,
            rule.Priority,
            rule.Repeatability,
            rule.Tags,
            rule.Properties,
            (DependencyGroupElement)dependencies,
            (GroupElement)conditions,
            (FilterGroupElement)filters,
            (ActionGroupElement)actions);
    }

    /// <summary>Visits an element.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element; may be null.</param>
    /// <returns>The element itself, a new one, or null if there is none.</returns>
    [return: NotNullIfNotNull(nameof(element))]
    public RuleElement? Visit(TContext context, RuleElement? element) => element?.Accept(context, this);

    /// <summary>Visits a pattern.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual PatternElement VisitPattern(TContext context, PatternElement element)
    {
        var source = Visit(context, element.Source);
        var expressions = VisitAll(context, element.Expressions);
        return source == element.Source && ReferenceEquals(expressions, element.Expressions)
            ? element
            : Element.Pattern(element.Declaration, expressions, source);
    }

    /// <summary>Visits a binding.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual RuleElement VisitBinding(TContext context, BindingElement element) => element;

    /// <summary>Visits an aggregate.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual RuleElement VisitAggregate(TContext context, AggregateElement element)
    {
        var source = (PatternElement)Visit(context, element.Source);
        var expressions = VisitAll(context, element.Expressions);
        return source == element.Source && ReferenceEquals(expressions, element.Expressions)
            ? element
            : Element.Aggregate(element.ResultType, element.Name, expressions, source, element.CustomFactoryType);
    }

    /// <summary>Visits a condition or selector.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual NamedExpressionElement VisitNamedExpression(TContext context, NamedExpressionElement element) => element;

    /// <summary>Visits a negation.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual RuleElement VisitNot(TContext context, NotElement element)
    {
        var source = Visit(context, element.Source);
        return source == element.Source ? element : Element.Not(source);
    }

    /// <summary>Visits an existence check.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual RuleElement VisitExists(TContext context, ExistsElement element)
    {
        var source = Visit(context, element.Source);
        return source == element.Source ? element : Element.Exists(source);
    }

    /// <summary>Visits a universal check.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual RuleElement VisitForAll(TContext context, ForAllElement element)
    {
        var basePattern = (PatternElement)Visit(context, element.BasePattern);
        var patterns = VisitAll(context, element.Patterns);
        return basePattern == element.BasePattern && ReferenceEquals(patterns, element.Patterns)
            ? element
            : Element.ForAll(basePattern, patterns);
    }

    /// <summary>Visits an And group.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual RuleElement VisitAnd(TContext context, AndElement element)
    {
        var children = VisitAll(context, element.ChildElements);
        return ReferenceEquals(children, element.ChildElements) ? element : Element.AndGroup(children);
    }

    /// <summary>Visits an Or group.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual RuleElement VisitOr(TContext context, OrElement element)
    {
        var children = VisitAll(context, element.ChildElements);
        return ReferenceEquals(children, element.ChildElements) ? element : Element.OrGroup(children);
    }

    /// <summary>Visits the actions of a rule.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual ActionGroupElement VisitActionGroup(TContext context, ActionGroupElement element)
    {
        var actions = VisitAll(context, element.Actions);
        return ReferenceEquals(actions, element.Actions) ? element : Element.ActionGroup(actions);
    }

    /// <summary>Visits an action.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual ActionElement VisitAction(TContext context, ActionElement element) => element;

    /// <summary>Visits the dependencies of a rule.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual DependencyGroupElement VisitDependencyGroup(TContext context, DependencyGroupElement element)
    {
        var dependencies = VisitAll(context, element.Dependencies);
        return ReferenceEquals(dependencies, element.Dependencies) ? element : Element.DependencyGroup(dependencies);
    }

    /// <summary>Visits a dependency.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual DependencyElement VisitDependency(TContext context, DependencyElement element) => element;

    /// <summary>Visits the filters of a rule.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual FilterGroupElement VisitFilterGroup(TContext context, FilterGroupElement element)
    {
        var filters = VisitAll(context, element.Filters);
        return ReferenceEquals(filters, element.Filters) ? element : Element.FilterGroup(filters);
    }

    /// <summary>Visits a filter.</summary>
    /// <param name="context">The context.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element itself or a new one.</returns>
    protected internal virtual FilterElement VisitFilter(TContext context, FilterElement element) => element;

    /// <summary>Visits elements one after another.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="visitFunc">Visits one of them: gives the element itself or a new one.</param>
    /// <returns>The list itself if no element has changed, otherwise a new one.</returns>
    protected static IReadOnlyList<T> Visit<T>(TContext context, IReadOnlyList<T> elements, Func<TContext, T, T> visitFunc)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(visitFunc);
        T[]? changed = null;
        for (var i = 0; i < elements.Count; i++)
        {
            var visited = visitFunc(context, elements[i]);
            if (visited != elements[i])
                changed ??= [.. elements];
            if (changed is not null)
                changed[i] = visited;
        }

        return changed ?? elements;
    }

    private IReadOnlyList<T> VisitAll<T>(TContext context, IReadOnlyList<T> elements)
        where T : RuleElement
        => Visit(context, elements, (c, element) => (T)Visit(c, element));
}
