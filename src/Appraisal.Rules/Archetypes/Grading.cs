namespace Appraisal;

/// <summary>A clause that gives every total its grade, where a document orders the grading without a clause for each grade.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="bounds">Where the bands lie.</param>
[Priority(Stage.Grade)]
public abstract class Grading<TTerms>(Func<TTerms, IGradeBounds> bounds) : ClauseRule<TTerms>, IGrades
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public IEnumerable<GradeRange> Grades(SchemeTerms terms) => bounds((TTerms)terms).Ranges;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        TotalScore total = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => total, t => t.Scheme == Scheme, t => t.Employee == appraisee.Employee);

        Then()
            .Yield(_ => new Grade(ClauseId, appraisee, bounds(terms).CodeOf(total.Value)));
    }
}
