using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds an aggregate.</summary>
public class AggregateBuilder : RuleElementBuilder, IElementBuilder
{
    private readonly List<NamedExpressionElement> _expressions = [];
    private Type? _resultType;
    private string? _name;
    private Type? _customFactoryType;
    private IElementBuilder? _source;

    /// <summary>Starts an aggregate that belongs to no pattern yet; its results have the type of the pattern it is given to.</summary>
    public AggregateBuilder()
    {
    }

    internal AggregateBuilder(VariableNames names)
        : base(names)
    {
    }

    /// <summary>Sets the type of the results; by default that of the pattern.</summary>
    /// <param name="resultType">The type.</param>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Makes it a custom aggregate.</summary>
    /// <param name="name">The name of the aggregate.</param>
    /// <param name="expressions">Its expressions by name.</param>
    /// <param name="customFactoryType">The type of its factory; null to find it by name.</param>
    public void Aggregator(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType = null)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        Start(name);
        _customFactoryType = customFactoryType;
        _expressions.AddRange(expressions.Select(e => Element.Expression(e.Key, e.Value)));
    }

    /// <summary>Makes it collect its source.</summary>
    public void Collect() => Start(AggregateElement.CollectName);

    /// <summary>Sorts what is collected; a further key sorts among ties.</summary>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="sortDirection">The direction.</param>
    public void OrderBy(LambdaExpression keySelector, SortDirection sortDirection)
    {
        Collected();
        Add(
            sortDirection == SortDirection.Ascending
                ? AggregateElement.KeySelectorAscendingName
                : AggregateElement.KeySelectorDescendingName,
            keySelector);
    }

    /// <summary>Makes what is collected a lookup.</summary>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the element.</param>
    public void ToLookup(LambdaExpression keySelector, LambdaExpression elementSelector)
    {
        Collected();
        Add(AggregateElement.KeySelectorName, keySelector);
        Add(AggregateElement.ElementSelectorName, elementSelector);
    }

    /// <summary>Makes it group its source.</summary>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the element.</param>
    public void GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector)
    {
        Start(AggregateElement.GroupByName);
        Add(AggregateElement.KeySelectorName, keySelector);
        Add(AggregateElement.ElementSelectorName, elementSelector);
    }

    /// <summary>Makes it map its source.</summary>
    /// <param name="selector">Gives the result.</param>
    public void Project(LambdaExpression selector)
    {
        Start(AggregateElement.ProjectName);
        Add(AggregateElement.SelectorName, selector);
    }

    /// <summary>Makes it map its source to collections, and give their elements.</summary>
    /// <param name="selector">Gives the collection.</param>
    public void Flatten(LambdaExpression selector)
    {
        Start(AggregateElement.FlattenName);
        Add(AggregateElement.SelectorName, selector);
    }

    /// <summary>Sets what is aggregated.</summary>
    /// <param name="type">The type of the source's values.</param>
    /// <param name="name">The name of the source's variable; generated if null.</param>
    /// <returns>The builder of the source.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Element.Declaration(type, DeclarationName(name)));

    /// <summary>Sets what is aggregated.</summary>
    /// <param name="declaration">The source's variable.</param>
    /// <returns>The builder of the source.</returns>
    public PatternBuilder Pattern(Declaration declaration)
    {
        var pattern = new PatternBuilder(declaration, Names);
        _source = pattern;
        return pattern;
    }

    /// <summary>Sets what is aggregated.</summary>
    /// <param name="element">The source.</param>
    public void Pattern(PatternElement element) => _source = new BuiltElement(element);

    /// <summary>Sets what is aggregated.</summary>
    /// <param name="builder">The builder of the source.</param>
    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _source = builder;
    }

    internal void DefaultResultType(Type resultType) => _resultType ??= resultType;

    RuleElement IElementBuilder.Build()
    {
        if (_name is null || _source is null)
            throw new ArgumentException("An aggregate needs an operation and a source pattern.");
        if (_resultType is null)
            throw new ArgumentException("An aggregate needs the type of its results.");
        return Element.Aggregate(_resultType, _name, _expressions, (PatternElement)_source.Build(), _customFactoryType);
    }

    private void Start(string name)
    {
        if (_name is not null)
            throw new InvalidOperationException($"The aggregate is a {_name} already.");
        _name = name;
    }

    private void Collected()
    {
        if (_name != AggregateElement.CollectName)
            throw new InvalidOperationException("Only what is collected can be sorted or made a lookup.");
    }

    private void Add(string name, LambdaExpression expression) => _expressions.Add(Element.Expression(name, expression));
}
