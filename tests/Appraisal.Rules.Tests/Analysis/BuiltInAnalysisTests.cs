using Appraisal.HotlineProcessor;
using Appraisal.InfoGuide;

namespace Appraisal.Rules.Tests.Analysis;

public class BuiltInAnalysisTests
{
    private static readonly ClauseCatalogue _catalogue = ClauseCatalogue.BuiltIn;

    [Fact]
    public void BuiltInSchemes_HaveTheTwoAcceptedFaultsOnly()
    {
        var faults = ClauseAnalysis.Check(_catalogue);

        Assert.Equal(
            [("TB-5.5", ClauseFaultKind.CapNeverBinds, "14"), ("IG-1.4", ClauseFaultKind.BandsNotMonotone, "27 earns 40, 28 earns 28")],
            faults.Select(fault => (fault.Clause, fault.Kind, fault.Example.ToString())));
        Assert.All(faults, fault => Assert.False(string.IsNullOrWhiteSpace(fault.AcceptedBecause)));
    }

    [Fact]
    public void EveryClauseWithBands_ShowsThem()
    {
        var banded = _catalogue.Clauses.Where(clause => clause.Rules.Any(rule => rule.IsAssignableTo(typeof(IBanded)))).Select(clause => clause.Id);

        Assert.Equal(
            ["TB-6.1", "TB-6.2", "TB-6.3", "TB-6.4", "TB-6.5", "HL-2", "HG-2", "HP-1", "HP-2.1", "HP-3", "IL-1", "IL-4", "IG-1.2", "IG-1.4"],
            banded);
    }

    [Fact]
    public void TimelinessBands_ThatRiseAgain_AreTold()
    {
        var terms = new HotlineProcessorTerms
        {
            TimelinessBands =
            [
                new TimelinessBand { UpTo = 0.02m, Points = 10 },
                new TimelinessBand { UpTo = 0.06m, Points = 4 },
                new TimelinessBand { UpTo = 0.1m, Points = 7 },
            ],
        };

        var fault = Assert.Single(Under(terms, "hotline-processor"));

        Assert.Equal(("HP-3", ClauseFaultKind.BandsNotMonotone, "0.04 earns 4, 0.08 earns 7"), (fault.Clause, fault.Kind, fault.Example.ToString()));
    }

    [Fact]
    public void QualityGate_AsACeiling_IsMonotone() =>
        Assert.Empty(Under(new InfoGuideTerms { QualityGate = QualityGate.Ceiling }, "info-guide"));

    [Theory]
    [InlineData(OutsideBand.Clamp)]
    [InlineData(OutsideBand.Zero)]
    public void BandsOfABand_SayWhatItScores(OutsideBand outside)
    {
        Band[] bands = [new() { Low = 25, High = 65, ScoreAtLow = 100, ScoreAtHigh = 20 }, new() { Low = 25, High = 65, ScoreAtLow = 40, ScoreAtHigh = 100 }];

        foreach (var band in bands)
        {
            for (var reading = 0m; reading < 80; reading += 2.5m) Assert.Equal(band.Score(reading, outside).Value, At(band.Bands("seconds", outside), reading));
        }
    }

    [Theory]
    [InlineData(LinearFrom.Zero)]
    [InlineData(LinearFrom.Proportional)]
    public void BandsOfALinearScale_SayWhatItScores(LinearFrom from)
    {
        var scale = new LinearScale { NoneBelow = 70, FullFrom = 90, Points = 5 };

        for (var reading = 0m; reading <= 100; reading += 2.5m) Assert.Equal(scale.Score(reading, from), At(scale.Bands("exam-score", from), reading));
    }

    [Fact]
    public void RangesOfGradeBounds_SayWhatTheyGrade()
    {
        var bounds = new GradeBounds { Good = 82.5m };

        for (var score = 0m; score <= 100; score += 0.5m)
        {
            var range = Assert.Single(bounds.Ranges, range => score >= range.From && (score < range.To || (score == range.To && range.IncludesTo)));
            Assert.Equal(bounds.CodeOf(score), range.Code);
        }
    }

    private static IEnumerable<ClauseFault> Under(SchemeTerms terms, string scheme) =>
        ClauseAnalysis.Check(_catalogue, known => known.Id == scheme ? [terms] : known.Terms.Apply([])).Where(fault => fault.Scheme == scheme);

    private static Rational At(BandScale scale, Rational reading)
    {
        var piece = Assert.Single(scale.Pieces, piece => Holds(piece, reading));
        return piece.PointsAtFrom == piece.PointsAtTo
            ? piece.PointsAtFrom
            : piece.PointsAtFrom + ((reading - piece.From!.Value) * (piece.PointsAtTo - piece.PointsAtFrom) / (piece.To!.Value - piece.From.Value));
    }

    private static bool Holds(BandPiece piece, Rational reading) =>
        (piece.From is not { } from || reading > from || (reading == from && piece.IncludesFrom))
        && (piece.To is not { } to || reading < to || (reading == to && piece.IncludesTo));
}
