namespace Appraisal.Rules.Tests.ServiceNorm;

public sealed class ServiceNormCatalogueTests
{
    private static readonly SchemeDefinition _scheme = ClauseCatalogue.BuiltIn.FindScheme("service-norm")!;

    [Fact]
    public void Clauses_AreThoseOfTheRegisterInItsOrder()
    {
        string[] expected =
        [
            .. Enumerable.Range(1, 13).Select(i => $"SN-1.{i}"),
            "SN-2", "SN-2.1", "SN-2.2",
            .. Enumerable.Range(1, 16).Select(i => $"SN-3.{i}"),
            "SN-4", "SN-3.17",
        ];

        Assert.Equal(34, expected.Length);
        Assert.Equal(expected, _scheme.Clauses.Select(clause => clause.Id));
    }

    [Fact]
    public void Clauses_UnreadableOnes_AreTheMissingParts()
    {
        var unreadable = _scheme.Clauses.Where(clause => clause.Reason == NotComputableReason.Unreadable);

        Assert.Equal(["SN-2.1", "SN-2.2", "SN-4"], unreadable.Select(clause => clause.Id));
        Assert.Equal(3, _scheme.Clauses.Count(clause => clause.Reason is not null));
    }

    [Fact]
    public void Clauses_OthersThanTheUnreadable_HaveARule()
    {
        Assert.All(_scheme.Clauses, clause =>
            Assert.Equal(clause.Reason is null, ClauseCatalogue.BuiltIn.Find(clause.Id)!.Rules.Count > 0));
    }

    [Fact]
    public void Terms_EachIsReadByOneClauseAtItsPrintedValue()
    {
        var printed = _scheme.Terms.Definitions.ToDictionary(term => Assert.Single(term.Clauses) + " " + term.Name, term => term.Default);

        Assert.Equal(19, printed.Count);
        Assert.Equal(100m, printed["SN-2 baseScore"]);
        Assert.Equal(6m, printed["SN-3.8 hungUpEarly"]);
        Assert.Equal("Any", printed["SN-3.17 downstreamOrDispute"]!.ToString());
    }
}
