using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>A pattern and the operators it is the result of, source first.</summary>
internal sealed record QueryPlan(BindingElement? Binding, IReadOnlyList<QueryStep> Steps)
{
    public static QueryPlan Of(PatternElement pattern)
    {
        var steps = new List<QueryStep>();
        BindingElement? binding = null;
        for (var current = pattern; current is not null;)
        {
            var aggregate = current.Source as AggregateElement;
            binding = current.Source as BindingElement;
            if (current.Source is not null && aggregate is null && binding is null)
                throw new ArgumentException($"A pattern cannot take its values from an element of kind {current.Source.ElementType}.");
            steps.Add(new QueryStep(
                current.ValueType,
                current.Declaration.Name,
                aggregate,
                aggregate?.Source.Declaration.Name ?? string.Empty,
                [.. current.Expressions.Select(e => e.Expression)]));
            current = aggregate?.Source;
        }

        steps.Reverse();
        return new QueryPlan(binding, steps);
    }
}

/// <summary>One operator, the name of its results and the conditions on them.</summary>
internal sealed record QueryStep(
    Type Type, string Name, AggregateElement? Aggregate, string SourceName, IReadOnlyList<LambdaExpression> Conditions)
{
    public IEnumerable<LambdaExpression> Selectors => Aggregate is null ? [] : Aggregate.Expressions.Select(e => e.Expression);
}
