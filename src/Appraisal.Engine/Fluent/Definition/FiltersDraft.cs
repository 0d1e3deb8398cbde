using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>The filters of a rule as the author writes them.</summary>
internal sealed class FiltersDraft(AliasScope scope) : IFilterExpression
{
    private readonly List<FilterElement> _filters = [];

    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors) => Add(FilterType.KeyChange, keySelectors);

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates) => Add(FilterType.Predicate, predicates);

    public FilterGroupElement Build() => Element.FilterGroup(_filters);

    private FiltersDraft Add(FilterType filterType, LambdaExpression[] expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        foreach (var expression in expressions)
            _filters.Add(Element.Filter(filterType, AliasRewriter.Rewrite(scope, expression)));
        return this;
    }
}
