namespace Appraisal.Samples.Formats.Html;

/// <summary>The grades of schemes from the best one down, as the schemes' own bounds have them.</summary>
internal static class GradeOrder
{
    /// <summary>Grades in order: those of a scheme as its bounds have them, then others by their codes.</summary>
    /// <param name="schemes">The ids of the schemes.</param>
    /// <param name="grades">The grades.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> schemes, IEnumerable<string> grades)
    {
        var known = schemes.Distinct(StringComparer.Ordinal)
            .Select(ClauseCatalogue.BuiltIn.FindScheme)
            .OfType<SchemeDefinition>()
            .SelectMany(scheme => scheme.Terms.Definitions.Select(term => term.Default).OfType<IGradeBounds>())
            .SelectMany(bounds => bounds.Ranges.Select((range, place) => (range.Code, place)))
            .GroupBy(grade => grade.Code, StringComparer.Ordinal)
            .ToDictionary(grade => grade.Key, grade => grade.Max(one => one.place), StringComparer.Ordinal);
        return grades.Distinct(StringComparer.Ordinal)
            .OrderBy(grade => known.GetValueOrDefault(grade, int.MaxValue))
            .ThenBy(grade => grade, StringComparer.Ordinal)
            .ToList();
    }
}
