using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a pattern: of facts in memory, unless it is given an aggregate or a binding.</summary>
public class PatternBuilder : IElementBuilder
{
    private readonly VariableNames _names;
    private readonly List<NamedExpressionElement> _conditions = [];
    private IElementBuilder? _source;

    /// <summary>Starts a pattern that belongs to no group yet.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="name">The name of the variable.</param>
    public PatternBuilder(Type type, string name)
        : this(Element.Declaration(type, name), new VariableNames($"${name}."))
    {
    }

    internal PatternBuilder(Declaration declaration, VariableNames names)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        Declaration = declaration;
        _names = names;
    }

    /// <summary>The variable.</summary>
    public Declaration Declaration { get; }

    /// <summary>Adds a condition.</summary>
    /// <param name="expression">The condition: parameters are named for the variables they stand for.</param>
    public void Condition(LambdaExpression expression) => _conditions.Add(Element.Condition(expression));

    /// <summary>Makes the pattern one of the results of an aggregate.</summary>
    /// <returns>The builder of the aggregate.</returns>
    public AggregateBuilder Aggregate() => Source(new AggregateBuilder(Declaration.Type, _names));

    /// <summary>Makes the pattern one of the results of an aggregate.</summary>
    /// <param name="element">The aggregate.</param>
    public void Aggregate(AggregateElement element) => Source(new BuiltElement(element));

    /// <summary>Makes the pattern one of the value of an expression.</summary>
    /// <returns>The builder of the binding.</returns>
    public BindingBuilder Binding() => Source(new BindingBuilder(Declaration.Type));

    /// <summary>Makes the pattern one of the value of an expression.</summary>
    /// <param name="element">The binding.</param>
    public void Binding(BindingElement element) => Source(new BuiltElement(element));

    RuleElement IElementBuilder.Build() => Build();

    internal PatternElement Build() => Element.Pattern(Declaration, _conditions, _source?.Build());

    private T Source<T>(T source)
        where T : IElementBuilder
    {
        if (_source is not null)
            throw new InvalidOperationException($"The pattern '{Declaration}' has a source already.");
        _source = source;
        return source;
    }
}
