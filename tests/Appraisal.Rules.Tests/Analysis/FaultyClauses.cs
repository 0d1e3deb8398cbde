using Appraisal.Rules.Tests.Catalogue;

namespace Appraisal.Rules.Tests.Analysis;

/// <summary>A clause of a department that scores answered calls, 0 to 100, by bands of its own.</summary>
public abstract class CallBands(bool whole, params BandPiece[] pieces) : MeasuredItem<NightTerms>("calls-answered"), IBanded
{
    public IEnumerable<BandScale> Bands(SchemeTerms terms) => [new BandScale(Indicator, pieces.ToValueList()) { Highest = 100, Whole = whole }];

    protected override decimal Full(NightTerms terms) => terms.Full;

    protected override (Rational Value, Explanation How) Score(NightTerms terms, decimal reading) => (terms.Full, Explanation.Of($"{reading}"));

    protected static BandPiece To(int from, int to, int points) => BandPiece.Flat(from, to, points) with { IncludesTo = true };
}

[Clause("ND-1")]
public sealed class PrintedInWholeNumbers() : CallBands(false, To(0, 59, 0), To(60, 79, 60), To(80, 100, 100));

[Clause("ND-1")]
public sealed class ReadInWholeNumbers() : CallBands(true, To(0, 59, 0), To(60, 79, 60), To(80, 100, 100));

[Clause("ND-1")]
public sealed class BoundLeftOut() : CallBands(
    false, BandPiece.Flat(0, 60, 0), BandPiece.Flat(60, 100, 100) with { IncludesFrom = false, IncludesTo = true });

[Clause("ND-1")]
public sealed class EndLeftOut() : CallBands(false, BandPiece.Flat(0, 60, 0), BandPiece.Flat(60, 100, 100));

[Clause("ND-1")]
public sealed class StartLeftOut() : CallBands(false, To(40, 100, 100));

[Clause("ND-1")]
public sealed class TopLeftOut() : CallBands(false, BandPiece.Flat(null, 60, 0), To(60, 90, 100));

[Clause("ND-1")]
public sealed class BoundInBoth() : CallBands(false, To(0, 60, 0), To(60, 100, 100));

[Clause("ND-1")]
public sealed class StretchInBoth() : CallBands(false, To(0, 70, 0), To(60, 100, 100));

[Clause("ND-1")]
public sealed class SharedEnd() : CallBands(false, new BandPiece(0, 60, 0, 50) { IncludesTo = true }, new BandPiece(60, 100, 50, 100) { IncludesTo = true });

[Clause("ND-1")]
public sealed class UpAndDown() : CallBands(false, BandPiece.Flat(0, 60, 0), BandPiece.Flat(60, 80, 100), To(80, 100, 50));

[Clause("ND-1")]
public sealed class DownWithinALine() : CallBands(false, new BandPiece(0, 60, 20, 10), new BandPiece(60, 100, 10, 100) { IncludesTo = true });

/// <summary>Takes 120 of 100 points when it is aggravated.</summary>
[Clause("ND-2")]
public sealed class TooMuch() : PerOccurrenceDeduction<NightTerms>("ND-1", ["late-reply"], _ => 60, ["complaint"]);

[Clause("ND-2", Part = "cap")]
public sealed class CapOfEverything() : DeductionCap<NightTerms>("ND-1", terms => terms.Full);

[Clause("ND-2", Part = "cap")]
public sealed class CapOfHalf() : DeductionCap<NightTerms>("ND-1", terms => terms.Full / 2);

/// <summary>Grades printed in whole numbers, as data and as code.</summary>
public sealed record WholeNumberBounds : IGradeBounds
{
    public ValueList<GradeRange> Ranges => [new("good", 80, 100, IncludesTo: true), new("fair", 0, 79, IncludesTo: true)];

    public string CodeOf(Rational score) => score >= 80 ? "good" : "fair";
}

/// <summary>Grades of which two claim the score that divides them.</summary>
public sealed record SharedBounds : IGradeBounds
{
    public ValueList<GradeRange> Ranges => [new("good", 80, 100, IncludesTo: true), new("fair", 0, 80, IncludesTo: true)];

    public string CodeOf(Rational score) => score >= 80 ? "good" : "fair";
}

[Clause("ND-1", Part = "grade")]
public sealed class WholeNumberGrades() : Grading<NightTerms>(_ => new WholeNumberBounds());

[Clause("ND-1", Part = "grade")]
public sealed class SharedGrades() : Grading<NightTerms>(_ => new SharedBounds());

[Clause("ND-1", Part = "grade")]
public sealed class OneGradeOnly() : GradeBand<NightTerms>(GradeCodes.Excellent, _ => new GradeBounds());

/// <summary>Figures of which the rules read one directly and one through a class of the scheme, and one not at all.</summary>
public sealed record IdleTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "idle";

    [Term("ID-1", Unit = "points")]
    public decimal Full { get; init; } = 50;

    [Term("ID-1", Unit = "points")]
    public decimal Extra { get; init; } = 50;

    [Term("ID-1", Unit = "points")]
    public decimal Idle { get; init; } = 7;
}

[Clause("ID-1")]
public sealed class IdleBase() : SectionTotal<IdleTerms>(terms => terms.Full + Extras.Of(terms));

internal static class Extras
{
    public static decimal Of(IdleTerms terms) => terms.Extra;
}
