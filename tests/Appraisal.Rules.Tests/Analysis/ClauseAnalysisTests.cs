using Appraisal.Rules.Tests.Catalogue;

namespace Appraisal.Rules.Tests.Analysis;

public class ClauseAnalysisTests
{
    [Fact]
    public void Check_SoundCatalogue_FindsNothing() => Assert.Empty(Check(typeof(NightBase), typeof(NightLate), typeof(CapOfHalf)));

    [Theory]
    [InlineData(typeof(PrintedInWholeNumbers), "59.5", "79.5")]
    [InlineData(typeof(BoundLeftOut), "60")]
    [InlineData(typeof(EndLeftOut), "100")]
    [InlineData(typeof(StartLeftOut), "0")]
    [InlineData(typeof(TopLeftOut), "95")]
    public void Check_GapBetweenBands_IsToldWithAReadingInIt(Type rule, params string[] readings)
    {
        var faults = Check(rule, typeof(NightLate));

        Assert.Equal(readings, faults.Select(fault => fault.Example.ToString()));
        Assert.All(faults, fault => Assert.Equal((ClauseFaultKind.GapBetweenBands, "ND-1", "calls-answered"), (fault.Kind, fault.Clause, fault.Figure)));
    }

    [Theory]
    [InlineData(typeof(BoundInBoth), "60")]
    [InlineData(typeof(StretchInBoth), "65")]
    public void Check_OverlappingBands_AreToldWithAReadingInBoth(Type rule, string reading) =>
        AssertOnly(ClauseFaultKind.OverlappingBands, "calls-answered", reading, rule, typeof(NightLate));

    [Theory]
    [InlineData(typeof(ReadInWholeNumbers))]
    [InlineData(typeof(SharedEnd))]
    public void Check_BandsThatMeet_AreSound(Type rule) => Assert.Empty(Check(rule, typeof(NightLate)));

    [Theory]
    [InlineData(typeof(UpAndDown), "70 earns 100, 90 earns 50")]
    [InlineData(typeof(DownWithinALine), "0 earns 20, 60 earns 10")]
    public void Check_BandsThatRunBothWays_AreToldWithTheReadings(Type rule, string example) =>
        AssertOnly(ClauseFaultKind.BandsNotMonotone, "calls-answered", example, rule, typeof(NightLate));

    [Theory]
    [InlineData(typeof(WholeNumberGrades), "79.5")]
    [InlineData(typeof(SharedGrades), "80")]
    [InlineData(typeof(OneGradeOnly), "0")]
    public void Check_GradesThatDoNotPartition_AreToldWithAScore(Type rule, string score) =>
        AssertOnly(ClauseFaultKind.GradesDoNotPartition, "grade", score, typeof(NightBase), typeof(NightLate), rule);

    [Fact]
    public void Check_DeductionLargerThanItsSection_IsTold()
    {
        var faults = Check(typeof(NightBase), typeof(TooMuch));

        var fault = Assert.Single(faults, fault => fault.Kind == ClauseFaultKind.DeductionExceedsSection);
        Assert.Equal(("ND-2", "ND-1", "1 late-reply"), (fault.Clause, fault.Figure, fault.Example.ToString()));
    }

    [Theory]
    [InlineData(typeof(NightLate), typeof(CapOfEverything), "100")]
    [InlineData(typeof(CapOfHalf), null, "0")]
    public void Check_CapThatCanNeverBind_IsTold(Type rule, Type? other, string reach)
    {
        var faults = Check(other is null ? [typeof(NightBase), rule] : [typeof(NightBase), rule, other]);

        var fault = Assert.Single(faults, fault => fault.Kind == ClauseFaultKind.CapNeverBinds);
        Assert.Equal(("ND-2", reach), (fault.Clause, fault.Example.ToString()));
    }

    [Fact]
    public void Check_TermThatNoClauseReads_IsTold()
    {
        var scheme = NightDesk.SchemeOf<IdleTerms>(NightDesk.Entry("ID-1", ClauseKind.Section));

        var fault = Assert.Single(ClauseAnalysis.Check(new ClauseCatalogue([scheme], [typeof(IdleBase)])));

        Assert.Equal((ClauseFaultKind.TermNotRead, "ID-1", "idle", "7"), (fault.Kind, fault.Clause, fault.Figure, fault.Example.ToString()));
    }

    [Fact]
    public void Check_AcceptedFault_SaysWhy()
    {
        var scheme = NightDesk.Scheme with { AcceptedFaults = [new AcceptedFault("ND-1", ClauseFaultKind.BandsNotMonotone, "as printed")] };

        var fault = Assert.Single(ClauseAnalysis.Check(new ClauseCatalogue([scheme], [typeof(UpAndDown), typeof(NightLate)])));

        Assert.Equal("as printed", fault.AcceptedBecause);
    }

    [Fact]
    public void Check_AcceptedFaultThatIsNotThere_IsTold()
    {
        var scheme = NightDesk.Scheme with { AcceptedFaults = [new AcceptedFault("ND-1", ClauseFaultKind.BandsNotMonotone, "as printed")] };

        var fault = Assert.Single(ClauseAnalysis.Check(new ClauseCatalogue([scheme], [typeof(NightBase), typeof(NightLate)])));

        Assert.Equal((ClauseFaultKind.AcceptedButAbsent, "ND-1", (string?)null), (fault.Kind, fault.Clause, fault.AcceptedBecause));
    }

    private static ValueList<ClauseFault> Check(params Type[] rules) => ClauseAnalysis.Check(NightDesk.CatalogueOf(rules));

    private static void AssertOnly(ClauseFaultKind kind, string figure, string example, params Type[] rules)
    {
        var fault = Assert.Single(Check(rules));
        Assert.Equal((kind, "ND-1", figure, example), (fault.Kind, fault.Clause, fault.Figure, fault.Example.ToString()));
    }
}
