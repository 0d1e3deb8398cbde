namespace Appraisal.Rules.Tests.Conventions;

public class CatalogueTests
{
    private static readonly ClauseCatalogue _catalogue = ClauseCatalogue.BuiltIn;

    public static TheoryData<string> Schemes => new(_catalogue.Schemes.Select(scheme => scheme.Id));

    [Fact]
    public void Schemes_OfTheCatalogue_AreTheRegisters() =>
        Assert.Equal(
            Register.Clauses.Select(scheme => scheme.Key).Order(StringComparer.Ordinal),
            _catalogue.Schemes.Select(scheme => scheme.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Clauses_OfEachScheme_AreTheRegisters(string scheme) =>
        Assert.Equal(
            Register.Clauses[scheme].Order(StringComparer.Ordinal),
            _catalogue.FindScheme(scheme)!.Clauses.Select(clause => clause.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryClause_HasHeadingAndTitlesInBothLanguages() => Told.AssertNone(
        from clause in _catalogue.Clauses
        let title = clause.Entry.Title
        where string.IsNullOrWhiteSpace(clause.Entry.Heading) || string.IsNullOrWhiteSpace(title.En) || !title.Zh.Any(letter => letter > '\u2E7F')
        select $"{clause.Id} has the heading '{clause.Entry.Heading}' and the titles '{title.En}' and '{title.Zh}'");

    [Fact]
    public void EveryCode_HasOneDefinitionWithinAScheme() => Told.AssertNone(_catalogue.Schemes.SelectMany(scheme =>
        SeveralIn(scheme, scheme.Clauses.SelectMany(clause => clause.Indicators), indicator => indicator.Code)
            .Concat(SeveralIn(scheme, scheme.Clauses.SelectMany(clause => clause.Occurrences), occurrence => occurrence.Kind))
            .Concat(SeveralIn(scheme, scheme.Clauses.SelectMany(clause => clause.Criteria).Select(c => c with { Posts = [] }), c => c.Code))));

    [Fact]
    public void TheBuiltInCatalogue_PassesTheGate() =>
        Told.AssertNone(CatalogueGate.Check(_catalogue).Select(fault => $"{fault.Kind}: {fault.Message}"));

    private static IEnumerable<string> SeveralIn<T>(SchemeDefinition scheme, IEnumerable<T> definitions, Func<T, string> code) =>
        from sameCode in definitions.GroupBy(code)
        where sameCode.Distinct().Count() > 1
        select $"{scheme.Id} defines {sameCode.Key} in several ways";
}
