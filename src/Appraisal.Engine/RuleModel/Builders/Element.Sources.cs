using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <content>Sources of patterns: bindings and aggregates.</content>
public static partial class Element
{
    /// <summary>Makes a binding of the expression's own type.</summary>
    /// <param name="expression">A function of variables.</param>
    /// <returns>The binding.</returns>
    public static BindingElement Binding(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Binding(expression.ReturnType, expression);
    }

    /// <summary>Makes a binding.</summary>
    /// <param name="resultType">The type of the value.</param>
    /// <param name="expression">A function of variables.</param>
    /// <returns>The binding.</returns>
    public static BindingElement Binding(Type resultType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        ArgumentNullException.ThrowIfNull(expression);
        if (!resultType.IsAssignableFrom(expression.ReturnType))
            throw new ArgumentException($"The expression '{expression}' does not give a {resultType}.", nameof(expression));
        return new BindingElement(resultType, expression);
    }

    /// <summary>Makes an aggregate whose factory is found by its name.</summary>
    /// <param name="resultType">The type of the results.</param>
    /// <param name="name">The name of the aggregate.</param>
    /// <param name="expressions">The selectors by name.</param>
    /// <param name="source">What is aggregated.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source)
        => Aggregate(resultType, name, expressions, source, null);

    /// <summary>Makes an aggregate.</summary>
    /// <param name="resultType">The type of the results.</param>
    /// <param name="name">The name of the aggregate.</param>
    /// <param name="expressions">The selectors by name.</param>
    /// <param name="source">What is aggregated.</param>
    /// <param name="customFactoryType">The type of the factory; null to find it by name.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Aggregate(
        Type resultType,
        string name,
        IEnumerable<KeyValuePair<string, LambdaExpression>> expressions,
        PatternElement source,
        Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return Aggregate(resultType, name, expressions.Select(e => Expression(e.Key, e.Value)), source, customFactoryType);
    }

    /// <summary>Makes an aggregate whose factory is found by its name.</summary>
    /// <param name="resultType">The type of the results.</param>
    /// <param name="name">The name of the aggregate.</param>
    /// <param name="expressions">The selectors.</param>
    /// <param name="source">What is aggregated.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source)
        => Aggregate(resultType, name, expressions, source, null);

    /// <summary>Makes an aggregate.</summary>
    /// <param name="resultType">The type of the results.</param>
    /// <param name="name">The name of the aggregate.</param>
    /// <param name="expressions">The selectors.</param>
    /// <param name="source">What is aggregated.</param>
    /// <param name="customFactoryType">The type of the factory; null to find it by name.</param>
    /// <returns>The aggregate.</returns>
    /// <exception cref="ArgumentException">A selector of a built-in aggregate is missing or gives another type.</exception>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source, Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(expressions);
        ArgumentNullException.ThrowIfNull(source);
        NamedExpressionElement[] selectors = [.. expressions];
        if (customFactoryType is null)
            AggregateCheck.BuiltIn(resultType, name, selectors, source);
        return new AggregateElement(resultType, name, selectors, source, customFactoryType);
    }

    /// <summary>Makes an aggregate that collects its source into one collection.</summary>
    /// <param name="resultType">The type of the collection.</param>
    /// <param name="source">What is collected.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Collect(Type resultType, PatternElement source)
        => Aggregate(resultType, AggregateElement.CollectName, Enumerable.Empty<NamedExpressionElement>(), source);

    /// <summary>Makes an aggregate that collects its source into one enumeration of the source's values.</summary>
    /// <param name="source">What is collected.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Collect(PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Collect(typeof(IEnumerable<>).MakeGenericType(source.ValueType), source);
    }

    /// <summary>Makes an aggregate that gives one <see cref="IGrouping{TKey, TElement}"/> for each key.</summary>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the element.</param>
    /// <param name="source">What is grouped.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        var resultType = typeof(IGrouping<,>).MakeGenericType(keySelector.ReturnType, elementSelector.ReturnType);
        return GroupBy(resultType, keySelector, elementSelector, source);
    }

    /// <summary>Makes an aggregate that gives one value, of the selector's type, for each source value.</summary>
    /// <param name="selector">Gives the result.</param>
    /// <param name="source">What is mapped.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Project(LambdaExpression selector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Project(selector.ReturnType, selector, source);
    }

    /// <summary>Makes an aggregate that gives one group for each key.</summary>
    /// <param name="resultType">The type of the groups.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the element.</param>
    /// <param name="source">What is grouped.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement GroupBy(
        Type resultType, LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source)
        => Aggregate(
            resultType,
            AggregateElement.GroupByName,
            [Expression(AggregateElement.KeySelectorName, keySelector), Expression(AggregateElement.ElementSelectorName, elementSelector)],
            source);

    /// <summary>Makes an aggregate that gives one value for each source value.</summary>
    /// <param name="resultType">The type of the results.</param>
    /// <param name="selector">Gives the result.</param>
    /// <param name="source">What is mapped.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Project(Type resultType, LambdaExpression selector, PatternElement source)
        => Aggregate(resultType, AggregateElement.ProjectName, [Expression(AggregateElement.SelectorName, selector)], source);

    /// <summary>Makes an aggregate that gives the elements of the collections to which source values are mapped.</summary>
    /// <param name="resultType">The type of the elements.</param>
    /// <param name="selector">Gives the collection; must not use outer variables.</param>
    /// <param name="source">What is mapped.</param>
    /// <returns>The aggregate.</returns>
    public static AggregateElement Flatten(Type resultType, LambdaExpression selector, PatternElement source)
        => Aggregate(resultType, AggregateElement.FlattenName, [Expression(AggregateElement.SelectorName, selector)], source);
}
