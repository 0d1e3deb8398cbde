namespace Appraisal;

/// <summary>A rule that gives grades: the scores of each grade it gives as data.</summary>
public interface IGrades
{
    /// <summary>The ranges of the grades that this rule gives.</summary>
    /// <param name="terms">Figures of the rule's scheme.</param>
    IEnumerable<GradeRange> Grades(SchemeTerms terms);
}

/// <summary>The scores of one grade.</summary>
/// <param name="Code">The grade, for example <c>good</c>.</param>
/// <param name="From">The least score, included.</param>
/// <param name="To">The upper end.</param>
/// <param name="IncludesTo">Whether the upper end has the grade, by default not.</param>
public sealed record GradeRange(string Code, Rational From, Rational To, bool IncludesTo = false)
{
    /// <summary>The ranges between lower bounds, the best grade first; the best one ends at a maximum and includes it.</summary>
    /// <param name="maximum">The largest score, in points.</param>
    /// <param name="grades">The grades and their lower bounds, falling.</param>
    public static ValueList<GradeRange> Descending(Rational maximum, params (string Code, decimal From)[] grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        return grades
            .Select((grade, index) => new GradeRange(grade.Code, grade.From, index == 0 ? maximum : grades[index - 1].From, index == 0))
            .ToValueList();
    }
}
