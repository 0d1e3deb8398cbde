namespace Appraisal.Rules.Tests.HospitalServiceCentre;

public sealed class HospitalCatalogueTests
{
    private static readonly SchemeDefinition _scheme = ClauseCatalogue.BuiltIn.FindScheme("hospital-service-centre")!;

    [Fact]
    public void Clauses_AreThoseOfTheRegisterInItsOrder()
    {
        Assert.Equal(
            [
                "HO-1.0", "HO-2.0", "HO-3.0", "HO-1.1", "HO-1.2", "HO-1.3", "HO-1.4", "HO-1.5", "HO-1.6", "HO-2.1", "HO-2.2", "HO-2.3", "HO-2.4",
                "HO-2.5", "HO-2.6", "HO-3.1", "HO-3.2", "HO-3.3", "HO-3.4", "HO-3.5", "HO-3.6", "HO-4",
            ],
            _scheme.Clauses.Select(clause => clause.Id));
    }

    [Fact]
    public void Clauses_HaveARuleOrAreUnreadable()
    {
        Assert.All(_scheme.Clauses, clause =>
            Assert.Equal(clause.Reason is null, ClauseCatalogue.BuiltIn.Find(clause.Id)!.Rules.Count > 0));
        Assert.Equal(["HO-2.3", "HO-3.1", "HO-3.2"], _scheme.Clauses.Where(clause => clause.Reason is not null).Select(clause => clause.Id));
    }

    [Fact]
    public void EscortChecks_Circumstances_AreTheNineOfTheSheet()
    {
        var kind = Assert.Single(ClauseCatalogue.BuiltIn.Find("HO-2.2")!.Entry.Occurrences);

        Assert.Equal(9, kind.Circumstances.Count);
        Assert.Equal(CircumstanceRule.AtLeastOne, kind.CircumstanceRule);
    }

    [Fact]
    public void Terms_SatisfactionTarget_IsUnset()
    {
        var target = _scheme.Terms.Definitions.Single(term => term.Name == "satisfactionTarget");

        Assert.Null(target.Default);
        Assert.Equal(["HO-1.3"], target.Clauses);
    }
}
