using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Appraisal.Engine.RuleModel.Builders;

/// <content>Patterns.</content>
public static partial class Element
{
    /// <summary>Makes a pattern of facts in memory, without conditions.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of the variable.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Type type, string name) => Pattern(Declaration(type, name));

    /// <summary>Makes a pattern of facts in memory.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of the variable.</param>
    /// <param name="expressions">The conditions.</param>
    /// <returns>The pattern.</returns>
    [OverloadResolutionPriority(1)]
    public static PatternElement Pattern(Type type, string name, IEnumerable<NamedExpressionElement> expressions)
        => Pattern(Declaration(type, name), expressions, null);

    /// <summary>Makes a pattern.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="name">The name of the variable.</param>
    /// <param name="expressions">The conditions.</param>
    /// <param name="source">An aggregate, a binding, or null for facts in memory.</param>
    /// <returns>The pattern.</returns>
    [OverloadResolutionPriority(1)]
    public static PatternElement Pattern(Type type, string name, IEnumerable<NamedExpressionElement> expressions, RuleElement? source)
        => Pattern(Declaration(type, name), expressions, source);

    /// <summary>Makes a pattern of facts in memory, without conditions.</summary>
    /// <param name="declaration">The variable.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Declaration declaration) => Pattern(declaration, [], null);

    /// <summary>Makes a pattern of facts in memory.</summary>
    /// <param name="declaration">The variable.</param>
    /// <param name="expressions">The conditions.</param>
    /// <returns>The pattern.</returns>
    [OverloadResolutionPriority(1)]
    public static PatternElement Pattern(Declaration declaration, IEnumerable<NamedExpressionElement> expressions)
        => Pattern(declaration, expressions, null);

    /// <summary>Makes a pattern.</summary>
    /// <param name="declaration">The variable.</param>
    /// <param name="expressions">The conditions.</param>
    /// <param name="source">An aggregate, a binding, or null for facts in memory.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">A condition is not a boolean, or the source gives values of another type.</exception>
    [OverloadResolutionPriority(1)]
    public static PatternElement Pattern(Declaration declaration, IEnumerable<NamedExpressionElement> expressions, RuleElement? source)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(expressions);
        NamedExpressionElement[] conditions = [.. expressions];
        DefinitionCheck.Pattern(declaration, conditions, source);
        return new PatternElement(declaration, conditions, source);
    }

    /// <summary>Makes a pattern of facts in memory.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of the variable.</param>
    /// <param name="expressions">The conditions, each under <see cref="PatternElement.ConditionName"/>.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions)
        => Pattern(Declaration(type, name), expressions, null);

    /// <summary>Makes a pattern.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="name">The name of the variable.</param>
    /// <param name="expressions">The conditions, each under <see cref="PatternElement.ConditionName"/>.</param>
    /// <param name="source">An aggregate, a binding, or null for facts in memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(
        Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source)
        => Pattern(Declaration(type, name), expressions, source);

    /// <summary>Makes a pattern of facts in memory.</summary>
    /// <param name="declaration">The variable.</param>
    /// <param name="expressions">The conditions, each under <see cref="PatternElement.ConditionName"/>.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions)
        => Pattern(declaration, expressions, null);

    /// <summary>Makes a pattern.</summary>
    /// <param name="declaration">The variable.</param>
    /// <param name="expressions">The conditions, each under <see cref="PatternElement.ConditionName"/>.</param>
    /// <param name="source">An aggregate, a binding, or null for facts in memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(
        Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return Pattern(declaration, expressions.Select(e => Expression(e.Key, e.Value)), source);
    }
}
