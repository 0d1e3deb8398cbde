using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a pattern: of facts in memory, unless it is given an aggregate or a binding.</summary>
public class PatternBuilder : RuleElementBuilder, IElementBuilder
{
    private readonly List<NamedExpressionElement> _conditions = [];
    private IElementBuilder? _source;

    /// <summary>Starts a pattern that belongs to no group yet.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="name">The name of the variable.</param>
    public PatternBuilder(Type type, string name)
        : this(Element.Declaration(type, name))
    {
    }

    /// <summary>Starts a pattern that belongs to no group yet.</summary>
    /// <param name="declaration">The variable.</param>
    public PatternBuilder(Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        Declaration = declaration;
    }

    internal PatternBuilder(Declaration declaration, VariableNames names)
        : base(names)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        Declaration = declaration;
    }

    /// <summary>The variable.</summary>
    public Declaration Declaration { get; }

    /// <summary>Adds a condition.</summary>
    /// <param name="expression">The condition: parameters are named for the variables they stand for.</param>
    public void Condition(LambdaExpression expression) => _conditions.Add(Element.Condition(expression));

    /// <summary>Makes the pattern one of the results of an aggregate.</summary>
    /// <returns>The builder of the aggregate.</returns>
    public AggregateBuilder Aggregate()
    {
        var builder = new AggregateBuilder(Names);
        Aggregate(builder);
        return builder;
    }

    /// <summary>Makes the pattern one of the results of an aggregate.</summary>
    /// <param name="element">The aggregate.</param>
    public void Aggregate(AggregateElement element) => Source(new BuiltElement(element));

    /// <summary>Makes the pattern one of the results of an aggregate.</summary>
    /// <param name="builder">The builder of the aggregate; unless its type is set, its results have the pattern's.</param>
    public void Aggregate(AggregateBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.DefaultResultType(Declaration.Type);
        Source(builder);
    }

    /// <summary>Makes the pattern one of the value of an expression.</summary>
    /// <returns>The builder of the binding.</returns>
    public BindingBuilder Binding()
    {
        var builder = new BindingBuilder();
        builder.ResultType(Declaration.Type);
        Source(builder);
        return builder;
    }

    /// <summary>Makes the pattern one of the value of an expression.</summary>
    /// <param name="element">The binding.</param>
    public void Binding(BindingElement element) => Source(new BuiltElement(element));

    /// <summary>Makes the pattern one of the value of an expression.</summary>
    /// <param name="builder">The builder of the binding.</param>
    public void Binding(BindingBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Source(builder);
    }

    RuleElement IElementBuilder.Build() => Build();

    internal PatternElement Build() => Element.Pattern(Declaration, _conditions, _source?.Build());

    private void Source(IElementBuilder source)
    {
        if (_source is not null)
            throw new InvalidOperationException($"The pattern '{Declaration}' has a source already.");
        _source = source;
    }
}
