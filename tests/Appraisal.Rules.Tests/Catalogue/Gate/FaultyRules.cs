namespace Appraisal.Rules.Tests.Catalogue.Gate;

/// <summary>Cites a clause that no catalogue has.</summary>
[Clause("ND-9")]
public sealed class OfNoClause() : Obligation<NightTerms>("late-reply");

/// <summary>Says not at all which clause it carries out.</summary>
public sealed class WithoutClause : Rule
{
    public override void Define()
    {
        Appraisee appraisee = null!;

        When()
            .Match(() => appraisee);

        Then()
            .Yield(_ => new Finding("ND-2", appraisee, "seen", Explanation.Of($"seen"), Because.Of()));
    }
}

/// <summary>Takes points from a section that its scheme does not have.</summary>
[Clause("ND-2")]
public sealed class LowersNothing() : PerOccurrenceDeduction<NightTerms>("ND-7", ["late-reply"], terms => terms.LateReply);

/// <summary>Claims the whole of a clause that another rule has.</summary>
[Clause("ND-2")]
public sealed class LateAgain() : Obligation<NightTerms>("late-reply");

/// <summary>Carries out a part of a clause, and says which.</summary>
[Clause("ND-2", Part = "told")]
public sealed class LateTold() : Obligation<NightTerms>("late-reply");

/// <summary>Reads a code that nobody declares, in a condition of its own.</summary>
[Clause("ND-2", Part = "noise")]
public sealed class Noise : ClauseRule<NightTerms>
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        NightTerms terms = null!;
        Period period = null!;
        Occurrence occurrence = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => occurrence, o => o.Kind == "noise", o => o.Employee == appraisee.Employee);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "noise", Explanation.Of($"noise"), Because.Of(occurrence)));
    }
}

/// <summary>Figures that fail their own check.</summary>
public sealed record RefusedTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "refused";

    [Term("RF-1", Unit = "percent")]
    public decimal Weight { get; init; } = 40;

    protected internal override IEnumerable<TermProblem> Check() => CheckSum("weight", 100, Weight);
}

/// <summary>Figures of which one names no clause, and one a clause of nowhere.</summary>
public sealed record SourcelessTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "sourceless";

    [Term(Unit = "points")]
    public decimal Nowhere { get; init; } = 1;

    [Term("SL-9", Unit = "points")]
    public decimal Elsewhere { get; init; } = 1;
}
