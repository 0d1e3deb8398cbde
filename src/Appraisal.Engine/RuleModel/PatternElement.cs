namespace Appraisal.Engine.RuleModel;

/// <summary>Binds a variable to the facts of a type, or to the values of a source, that satisfy all conditions.</summary>
/// <remarks>
/// Without a <see cref="Source"/> it matches facts in memory. With an <see cref="AggregateElement"/> it matches the results of the
/// aggregate, with a <see cref="BindingElement"/> the value of an expression. Exports its <see cref="Declaration"/>.
/// </remarks>
public sealed class PatternElement : RuleElement
{
    /// <summary>The name of expressions that are conditions.</summary>
    public const string ConditionName = "Condition";

    internal PatternElement(Declaration declaration, IEnumerable<NamedExpressionElement> expressions, RuleElement? source)
        : this(declaration, new ExpressionCollection(expressions), source)
    {
    }

    private PatternElement(Declaration declaration, ExpressionCollection expressions, RuleElement? source)
        : base([declaration], FindImports(declaration, expressions, source))
    {
        Declaration = declaration;
        Expressions = expressions;
        Source = source;
        declaration.Target = this;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Pattern;

    /// <summary>The variable.</summary>
    public Declaration Declaration { get; }

    /// <summary>What gives the values: an aggregate, a binding, or null for facts in memory.</summary>
    public RuleElement? Source { get; }

    /// <summary>The type of the values: that of the declaration.</summary>
    public Type ValueType => Declaration.Type;

    /// <summary>The conditions, named <see cref="ConditionName"/>, in the order in which they were written.</summary>
    public ExpressionCollection Expressions { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitPattern(context, this);

    private static Declaration[] FindImports(Declaration declaration, ExpressionCollection expressions, RuleElement? source)
    {
        var imports = DeclarationSets.ImportsOf(expressions, [declaration]);
        return source is null ? imports : DeclarationSets.Union(source.Imports, imports);
    }
}
