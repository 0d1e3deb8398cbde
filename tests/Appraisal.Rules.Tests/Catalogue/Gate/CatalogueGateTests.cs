namespace Appraisal.Rules.Tests.Catalogue.Gate;

public class CatalogueGateTests
{
    [Fact]
    public void Check_SoundCatalogue_FindsNothing() =>
        Assert.Empty(CatalogueGate.Check(NightDesk.CatalogueOf(typeof(NightBase), typeof(NightLate), typeof(LateTold))));

    [Fact]
    public void Check_ClauseWithNeitherRuleNorReason_IsTold() =>
        AssertOnly(NightDesk.CatalogueOf(typeof(NightBase)), CatalogueFaultKind.NoRuleAndNoReason, "ND-2", alsoAllowed: CatalogueFaultKind.CodeReadByNone);

    [Fact]
    public void Check_ClauseWithARuleAndAReason_IsTold()
    {
        var scheme = NightDesk.SchemeOf<NightTerms>(NightDesk.Base, NightDesk.Late with { Reason = NotComputableReason.Unreadable });

        AssertOnly(new ClauseCatalogue([scheme], [typeof(NightBase), typeof(NightLate)]), CatalogueFaultKind.NoRuleAndNoReason, "ND-2");
    }

    [Theory]
    [InlineData(typeof(OfNoClause))]
    [InlineData(typeof(WithoutClause))]
    public void Check_RuleOfNoClauseOfTheCatalogue_IsTold(Type rule) =>
        AssertOnly(NightDesk.CatalogueOf(typeof(NightBase), typeof(NightLate), rule), CatalogueFaultKind.UnknownClause, rule.FullName!);

    [Fact]
    public void Check_DeductionFromAnUnknownSection_IsTold() =>
        AssertOnly(NightDesk.CatalogueOf(typeof(NightBase), typeof(LowersNothing)), CatalogueFaultKind.UnknownClause, typeof(LowersNothing).FullName!);

    [Fact]
    public void Check_TwoRulesOfOneClauseWithoutParts_AreTold() =>
        AssertOnly(NightDesk.CatalogueOf(typeof(NightBase), typeof(NightLate), typeof(LateAgain)), CatalogueFaultKind.ClaimedByTwo, "ND-2");

    [Fact]
    public void Check_CodeThatNoRuleReads_IsTold()
    {
        var late = NightDesk.Late with { Indicators = [new IndicatorDefinition("replies", ValueRange.Count)] };

        AssertOnly(
            new ClauseCatalogue([NightDesk.SchemeOf<NightTerms>(NightDesk.Base, late)], [typeof(NightBase), typeof(NightLate)]),
            CatalogueFaultKind.CodeReadByNone,
            "replies");
    }

    [Fact]
    public void Check_CodeThatNoClauseDeclares_IsTold() =>
        AssertOnly(NightDesk.CatalogueOf(typeof(NightBase), typeof(NightLate), typeof(Noise)), CatalogueFaultKind.CodeDeclaredByNone, "noise");

    [Fact]
    public void Check_PointsThatDoNotAddUp_AreTold()
    {
        var scheme = NightDesk.Scheme with { Maxima = [new SchemeMaximum(90)] };

        AssertOnly(new ClauseCatalogue([scheme], [typeof(NightBase), typeof(NightLate)]), CatalogueFaultKind.PointsDoNotAddUp, "night-desk");
    }

    [Fact]
    public void BuiltInMaxima_OtherThan100_AreDeclaredWithAReason()
    {
        var declared = ClauseCatalogue.BuiltIn.Schemes.SelectMany(scheme => scheme.Maxima).Where(group => group.Points != 100).ToList();

        Assert.Equal([14m, 70m, 60m, 90m, 90m], declared.Select(group => group.Points));
        Assert.All(declared, group => Assert.False(string.IsNullOrWhiteSpace(group.Reason)));
    }

    [Fact]
    public void Check_PrintedTermsThatFailTheirOwnCheck_AreTold()
    {
        var entry = NightDesk.Entry("RF-1", ClauseKind.Text) with { Reason = NotComputableReason.Guidance };

        AssertOnly(new ClauseCatalogue([NightDesk.SchemeOf<RefusedTerms>(entry)], []), CatalogueFaultKind.PrintedTermsRefused, "weight");
    }

    [Fact]
    public void Check_TermsWithoutSource_AreTold()
    {
        var entry = NightDesk.Entry("SL-1", ClauseKind.Text) with { Reason = NotComputableReason.Guidance };
        var faults = CatalogueGate.Check(new ClauseCatalogue([NightDesk.SchemeOf<SourcelessTerms>(entry)], []));

        Assert.Equal(["nowhere", "elsewhere"], faults.Select(fault => fault.Subject));
        Assert.All(faults, fault => Assert.Equal(CatalogueFaultKind.TermWithoutSource, fault.Kind));
    }

    private static void AssertOnly(ClauseCatalogue catalogue, CatalogueFaultKind kind, string subject, CatalogueFaultKind? alsoAllowed = null)
    {
        var faults = CatalogueGate.Check(catalogue).Where(fault => fault.Kind != alsoAllowed).ToList();

        var fault = Assert.Single(faults);
        Assert.Equal(kind, fault.Kind);
        Assert.Equal(subject, fault.Subject);
    }
}
