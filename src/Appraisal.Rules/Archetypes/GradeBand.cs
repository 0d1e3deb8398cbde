namespace Appraisal;

/// <summary>One grade of a scheme: earned when the exact, unrounded total lies in its band (readings G5 and G6).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="code">The grade, for example <c>excellent</c>.</param>
/// <param name="bounds">Where the bands lie.</param>
[Priority(Stage.Grade)]
public abstract class GradeBand<TTerms>(string code, Func<TTerms, IGradeBounds> bounds) : ClauseRule<TTerms>, IGrades
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The grade.</summary>
    public string Code { get; } = code;

    /// <inheritdoc/>
    public IEnumerable<GradeRange> Grades(SchemeTerms terms) => bounds((TTerms)terms).Ranges.Where(range => range.Code == Code);

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        TotalScore total = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => total, t => t.Scheme == Scheme, t => t.Employee == appraisee.Employee, t => IsEarned(terms, t.Value));

        Then()
            .Yield(_ => new Grade(ClauseId, appraisee, Code));
    }

    private bool IsEarned(TTerms terms, Rational score) => bounds(terms).CodeOf(score) == Code;
}
