namespace Appraisal;

/// <summary>An award that a grade earns, with or without an amount.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="grade">The grade that earns it.</param>
/// <param name="award">What is awarded, for example <c>commendation</c>.</param>
/// <param name="amount">Its amount in yuan, null where none is set; by default none.</param>
[Priority(Stage.Grade)]
public abstract class GradeAward<TTerms>(string grade, string award, Func<TTerms, decimal?>? amount = null) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The grade that earns it.</summary>
    public string Grade { get; } = grade;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match<Grade>(g => g.Code == Grade, g => g.Scheme == Scheme, g => g.Employee == appraisee.Employee);

        Then()
            .Yield(_ => Give(appraisee, terms));
    }

    private Award Give(Appraisee appraisee, TTerms terms)
    {
        decimal? yuan = amount?.Invoke(terms) is { } given ? ((Rational)given).Round(2) : null;
        var grade = Explanation.Verbatim(Grade);
        var how = yuan is { } value ? Explanation.Of($"{value} for the grade {grade}") : Explanation.Of($"for the grade {grade}, without an amount");
        return new Award(ClauseId, appraisee, award, yuan, how, []);
    }
}
