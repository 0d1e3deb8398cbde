namespace Appraisal.AfterSales;

/// <summary>An excellent quarter is rewarded.</summary>
/// <remarks>Source 003, part 01, process 5. Reading: excellent is decided on the normalised total in the bands of operations scoring.</remarks>
[Clause("AS-2.5", Part = "reward"), Priority(Stage.Grade)]
public sealed class Reward : ClauseRule<AfterSalesTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        AfterSalesTerms terms = null!;
        Period period = null!;
        Figure normalised = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(
                () => normalised,
                f => f.Name == NormalisedTotal.FigureName,
                f => f.Scheme == Scheme,
                f => f.Employee == appraisee.Employee,
                f => terms.GradeBounds.CodeOf(f.Value) == GradeCodes.Excellent);

        Then()
            .Yield(_ => new Award(ClauseId, appraisee, "reward", null, Message(normalised), Because.Of()));
    }

    private static Explanation Message(Figure normalised) => Explanation.Of($"the normalised total {normalised.Value} is excellent");
}

/// <summary>A weak quarter calls for a penalty or for advice.</summary>
/// <remarks>Source 003, part 01, process 5. Reading: weak is needs-improvement or unqualified.</remarks>
[Clause("AS-2.5", Part = "penalty or advice"), Priority(Stage.Grade)]
public sealed class PenaltyOrAdviceDue : ClauseRule<AfterSalesTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        AfterSalesTerms terms = null!;
        Period period = null!;
        Figure normalised = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(
                () => normalised,
                f => f.Name == NormalisedTotal.FigureName,
                f => f.Scheme == Scheme,
                f => f.Employee == appraisee.Employee,
                f => IsWeak(terms.GradeBounds.CodeOf(f.Value)));

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "penalty-or-advice-due", Message(terms, normalised), Because.Of()));
    }

    private static bool IsWeak(string grade) => grade is GradeCodes.NeedsImprovement or GradeCodes.Unqualified;

    private static Explanation Message(AfterSalesTerms terms, Figure normalised) =>
        Explanation.Of($"the normalised total {normalised.Value} is {Explanation.Verbatim(terms.GradeBounds.CodeOf(normalised.Value))}");
}
