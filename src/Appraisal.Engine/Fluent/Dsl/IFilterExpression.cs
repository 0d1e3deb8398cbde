using System.Linq.Expressions;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>The agenda filters of a rule: they decide which new or updated matches may fire.</summary>
public interface IFilterExpression
{
    /// <summary>Lets an updated match fire again only if one of the keys differs from its value at the last firing.</summary>
    /// <param name="keySelectors">The keys.</param>
    /// <returns>This expression.</returns>
    IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors);

    /// <summary>Lets a match fire only if all predicates hold.</summary>
    /// <param name="predicates">The predicates.</param>
    /// <returns>This expression.</returns>
    IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
