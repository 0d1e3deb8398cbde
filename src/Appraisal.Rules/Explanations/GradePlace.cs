using System.Reflection;

namespace Appraisal;

/// <summary>The bands that graded a statement.</summary>
/// <param name="Bounds">The bands.</param>
/// <param name="Score">The score.</param>
/// <param name="From">The lower bound of the score's band; 0 for the lowest.</param>
/// <param name="Next">The lower bound of the next better band, or null for the best.</param>
internal sealed record GradePlace(IGradeBounds Bounds, decimal Score, decimal From, decimal? Next)
{
    /// <summary>Where the score lies.</summary>
    public Explanation How => Next is { } next
        ? Explanation.Of($"{Score} lies from {From} to below {next}")
        : Explanation.Of($"{Score} is at least {From}");

    /// <summary>The bands of a statement's grade; null where the scheme does not grade, or grades otherwise than by bounds among its terms.</summary>
    public static GradePlace? Of(SchemeDefinition scheme, TermLayers terms, Statement statement)
    {
        if (statement.Grade is null || statement.Score is not { } score) return null;

        var bounds = scheme.Terms.Definitions.Select(terms.Figures.ValueOf).OfType<IGradeBounds>()
            .FirstOrDefault(candidate => candidate.CodeOf(score) == statement.Grade);
        if (bounds is null) return null;

        var values = bounds.GetType().GetProperties()
            .Where(property => property.PropertyType == typeof(decimal) && property.GetCustomAttribute<TermAttribute>() is not null)
            .Select(property => (decimal)property.GetValue(bounds)!)
            .Order()
            .ToList();
        return new GradePlace(
            bounds,
            score,
            values.FindLast(value => value <= score),
            values.Exists(value => value > score) ? values.Find(value => value > score) : null);
    }
}
