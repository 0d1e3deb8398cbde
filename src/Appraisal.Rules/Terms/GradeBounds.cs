namespace Appraisal;

/// <summary>Where the bands of grades lie: exactly one grade for every score.</summary>
public interface IGradeBounds
{
    /// <summary>The grade of an exact score.</summary>
    string CodeOf(Rational score);

    /// <summary>The scores of each grade, as data; they say the same as <see cref="CodeOf"/>.</summary>
    ValueList<GradeRange> Ranges { get; }
}

/// <summary>The lower bounds of the five grades of the operations scoring standard; bands are half-open, from 90 up to but not including the next.</summary>
/// <remarks>A term of every scheme that grades so. Each bound lies above the next lower one, the highest at 100 at most.</remarks>
public sealed record GradeBounds : IGradeBounds
{
    /// <summary>From here on the grade is <c>excellent</c>; printed 90.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Excellent { get; init; } = 90;

    /// <summary>From here on the grade is <c>good</c>; printed 80.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Good { get; init; } = 80;

    /// <summary>From here on the grade is <c>fair</c>; printed 70.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Fair { get; init; } = 70;

    /// <summary>From here on the grade is <c>needs-improvement</c>, below it <c>unqualified</c>; printed 60.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal NeedsImprovement { get; init; } = 60;

    /// <inheritdoc/>
    public ValueList<GradeRange> Ranges => GradeRange.Descending(
        100,
        (GradeCodes.Excellent, Excellent),
        (GradeCodes.Good, Good),
        (GradeCodes.Fair, Fair),
        (GradeCodes.NeedsImprovement, NeedsImprovement),
        (GradeCodes.Unqualified, 0));

    /// <inheritdoc/>
    public string CodeOf(Rational score) =>
        score >= Excellent ? GradeCodes.Excellent
        : score >= Good ? GradeCodes.Good
        : score >= Fair ? GradeCodes.Fair
        : score >= NeedsImprovement ? GradeCodes.NeedsImprovement
        : GradeCodes.Unqualified;

    /// <summary>The problem of bounds that leave a band without scores, or nothing when every band has some.</summary>
    /// <param name="path">The term, as written in input.</param>
    public IEnumerable<TermProblem> Check(string path) => Descending(path, Excellent, Good, Fair, NeedsImprovement);

    /// <summary>The problem of lower bounds that do not fall from grade to grade and stay above 0, or nothing when they do.</summary>
    /// <param name="path">The term, as written in input.</param>
    /// <param name="bounds">The lower bounds, the best grade's first; the lowest grade's 0 is left out.</param>
    internal static IEnumerable<TermProblem> Descending(string path, params decimal[] bounds)
    {
        for (var i = 0; i < bounds.Length; i++)
        {
            var next = i + 1 < bounds.Length ? bounds[i + 1] : 0;
            if (bounds[i] > next) continue;

            yield return new TermProblem(
                path,
                ProblemCodes.InvalidTerm,
                Explanation.Of($"The bound {bounds[i]} must lie above the next lower grade's bound {next}."));
            yield break;
        }
    }
}

/// <summary>The codes of grades.</summary>
public static class GradeCodes
{
    /// <summary>The best grade.</summary>
    public const string Excellent = "excellent";

    /// <summary>The second grade.</summary>
    public const string Good = "good";

    /// <summary>The third of five grades.</summary>
    public const string Fair = "fair";

    /// <summary>The fourth of five grades.</summary>
    public const string NeedsImprovement = "needs-improvement";

    /// <summary>The third of four grades.</summary>
    public const string Qualified = "qualified";

    /// <summary>The lowest grade.</summary>
    public const string Unqualified = "unqualified";
}
