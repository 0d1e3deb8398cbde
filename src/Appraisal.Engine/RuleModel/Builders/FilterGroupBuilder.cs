using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds the agenda filters of a rule.</summary>
public class FilterGroupBuilder : RuleElementBuilder
{
    private readonly List<FilterElement> _filters = [];

    /// <summary>Adds a filter.</summary>
    /// <param name="filterType">The kind of filter.</param>
    /// <param name="expression">The predicate or key, a function of variables.</param>
    public void Filter(FilterType filterType, LambdaExpression expression) => Filter(Element.Filter(filterType, expression));

    /// <summary>Adds a filter.</summary>
    /// <param name="element">The filter.</param>
    public void Filter(FilterElement element) => _filters.Add(element);

    internal FilterGroupElement Build() => Element.FilterGroup(_filters);
}
