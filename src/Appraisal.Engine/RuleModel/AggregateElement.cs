namespace Appraisal.Engine.RuleModel;

/// <summary>Makes new values of the facts that its source matches. The source of a pattern made by a query. Exports nothing.</summary>
/// <remarks>
/// Expressions by name: Project and Flatten have a Selector; GroupBy a KeySelector and an ElementSelector; Collect has either none, or one
/// KeySelectorAscending or KeySelectorDescending for each level of sorting, in order, or a KeySelector and an ElementSelector if it gives
/// a lookup. Each takes the source's value first, then outer variables.
/// </remarks>
public sealed class AggregateElement : RuleElement
{
    /// <summary>The name of the aggregate that gives one collection of all source values, sorted or keyed if it has selectors.</summary>
    public const string CollectName = "Collect";

    /// <summary>The name of the aggregate that gives one group for each key.</summary>
    public const string GroupByName = "GroupBy";

    /// <summary>The name of the aggregate that gives one value for each source value.</summary>
    public const string ProjectName = "Project";

    /// <summary>The name of the aggregate that gives the elements of the collections that the source values are mapped to.</summary>
    public const string FlattenName = "Flatten";

    /// <summary>The name of the expression that maps a source value to its result.</summary>
    public const string SelectorName = "Selector";

    /// <summary>The name of the expression that maps a source value to the element of a group or lookup.</summary>
    public const string ElementSelectorName = "ElementSelector";

    /// <summary>The name of the expression that gives the key of a group or lookup.</summary>
    public const string KeySelectorName = "KeySelector";

    /// <summary>The name of an expression that gives a key to sort by, smallest first.</summary>
    public const string KeySelectorAscendingName = "KeySelectorAscending";

    /// <summary>The name of an expression that gives a key to sort by, greatest first.</summary>
    public const string KeySelectorDescendingName = "KeySelectorDescending";

    internal AggregateElement(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source, Type? customFactoryType)
        : this(resultType, name, new ExpressionCollection(expressions), source, customFactoryType)
    {
    }

    private AggregateElement(
        Type resultType, string name, ExpressionCollection expressions, PatternElement source, Type? customFactoryType)
        : base([], DeclarationSets.Union(source.Imports, DeclarationSets.ImportsOf(expressions, source.Exports)))
    {
        ResultType = resultType;
        Name = name;
        Expressions = expressions;
        Source = source;
        CustomFactoryType = customFactoryType;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Aggregate;

    /// <summary>The type of the results.</summary>
    public Type ResultType { get; }

    /// <summary>The name: one of the constants, or that of a custom operator.</summary>
    public string Name { get; }

    /// <summary>The type of the factory of a custom operator; null if it is found by <see cref="Name"/>.</summary>
    public Type? CustomFactoryType { get; }

    /// <summary>The selectors, by name.</summary>
    public ExpressionCollection Expressions { get; }

    /// <summary>What is aggregated.</summary>
    public PatternElement Source { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitAggregate(context, this);
}
