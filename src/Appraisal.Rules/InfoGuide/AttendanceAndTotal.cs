namespace Appraisal.InfoGuide;

/// <summary>Attendance and discipline: the points given are taken from the total, by analogy with IL-5. Source 001, 12580 business guide.</summary>
[Clause("IG-3")]
public sealed class Attendance() : MeasuredDeduction<InfoGuideTerms>("IG-4", "attendance-deduction");

/// <summary>The floor of the total at 0.</summary>
[Clause("IG-4", Part = "floor")]
public sealed class Floor : TotalFloor<InfoGuideTerms>;

/// <summary>The total, of 90: the text breaks off before the last 10 points.</summary>
[Clause("IG-4")]
public sealed class Total() : PointsTotal<InfoGuideTerms>((terms, _) => terms.ReadableMaximum);

/// <summary>Tells why the maximum is 90.</summary>
[Clause("IG-4", Part = "maximum")]
public sealed class IncompleteMaximum : ClauseRule<InfoGuideTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        InfoGuideTerms terms = null!;
        Period period = null!;

        WhenAppraised(() => appraisee, () => terms, () => period);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "weights-incomplete", Message(terms), Because.Of()));
    }

    private static Explanation Message(InfoGuideTerms terms) =>
        Explanation.Of($"the maximum is {terms.ReadableMaximum}: the document breaks off, and the points of IG-2.4 and IG-5 are lost");
}
