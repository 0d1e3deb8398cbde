using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>A step of a query: facts, a binding, or an aggregate that may still get expressions.</summary>
internal sealed class QueryStep
{
    private readonly List<NamedExpressionElement> _expressions = [];
    private readonly BindingElement? _binding;
    private readonly string? _name;
    private readonly PatternElement? _source;
    private readonly ParameterExpression? _own;
    private readonly Type? _factoryType;

    public QueryStep(Type resultType, BindingElement? binding = null)
    {
        ResultType = resultType;
        _binding = binding;
    }

    public QueryStep(Type resultType, string name, PatternElement source, Type? factoryType)
    {
        ResultType = resultType;
        _name = name;
        _source = source;
        _own = source.Declaration.ToParameterExpression();
        _factoryType = factoryType;
    }

    public Type ResultType { get; set; }

    public bool Collects => _name == AggregateElement.CollectName;

    public bool HasExpressions => _expressions.Count > 0;

    /// <summary>Adds an expression, whose first parameter, if it has one, becomes the source's value.</summary>
    public void Add(string name, AliasScope scope, LambdaExpression lambda)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        var rewritten = lambda.Parameters.Count == 0
            ? AliasRewriter.Rewrite(scope, lambda)
            : AliasRewriter.Rewrite(scope, lambda, _own!);
        _expressions.Add(Element.Expression(name, rewritten));
    }

    public RuleElement? Source()
        => _source is null ? _binding : Element.Aggregate(ResultType, _name!, _expressions, _source, _factoryType);
}
