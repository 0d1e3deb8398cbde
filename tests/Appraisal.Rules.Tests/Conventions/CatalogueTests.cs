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
    public void EveryClause_HasARuleOrACheckOrAReason_AndOneOfThemOnly() => Told.AssertNone(
        from clause in _catalogue.Clauses
        let checkedAndNot = clause.Entry.Reason is not null && clause.Entry.CheckedBy is not null
        where checkedAndNot || clause.Rules.Count > 0 != (clause.Status == ClauseStatus.Rule)
        select $"{clause.Id} is {clause.Status} and has {clause.Rules.Count} rules, reason {clause.Entry.Reason}, check {clause.Entry.CheckedBy}");

    [Fact]
    public void EveryClause_HasHeadingAndTitlesInBothLanguages() => Told.AssertNone(
        from clause in _catalogue.Clauses
        let title = clause.Entry.Title
        where string.IsNullOrWhiteSpace(clause.Entry.Heading) || string.IsNullOrWhiteSpace(title.En) || !title.Zh.Any(letter => letter > '\u2E7F')
        select $"{clause.Id} has the heading '{clause.Entry.Heading}' and the titles '{title.En}' and '{title.Zh}'");

    [Fact]
    public void EveryClause_ThatReadsCodes_HasThemInItsRules() => Told.AssertNone(
        from clause in _catalogue.Clauses
        where clause.Status == ClauseStatus.Rule
        let texts = TextsOf(clause)
        from code in clause.Entry.Reads
        where !texts.Contains(code)
        select $"{clause.Id} lists {code}, which its rules do not read");

    [Fact]
    public void EveryCode_HasOneDefinitionWithinAScheme() => Told.AssertNone(_catalogue.Schemes.SelectMany(scheme =>
        SeveralIn(scheme, scheme.Clauses.SelectMany(clause => clause.Indicators), indicator => indicator.Code)
            .Concat(SeveralIn(scheme, scheme.Clauses.SelectMany(clause => clause.Occurrences), occurrence => occurrence.Kind))
            .Concat(SeveralIn(scheme, scheme.Clauses.SelectMany(clause => clause.Criteria).Select(c => c with { Posts = [] }), c => c.Code))));

    [Fact]
    public void EveryTerm_IsReadByClausesOfItsScheme() => Told.AssertNone(
        from scheme in _catalogue.Schemes
        from term in scheme.Terms.Definitions
        where term.Clauses.Count == 0 || term.Clauses.Any(id => _catalogue.Find(id)?.Scheme != scheme)
        select $"the term {term.Name} of {scheme.Id} is read by [{string.Join(", ", term.Clauses)}]");

    [Fact]
    public void EveryScheme_PrintedTerms_AreAcceptable() => Told.AssertNone(
        from scheme in _catalogue.Schemes
        from problem in scheme.Terms.Check([])
        select $"{scheme.Id}: {problem.Path}: {problem.Message}");

    // A rule may read a code through the outcome of another clause, which it then names.
    private static HashSet<string> TextsOf(CataloguedClause clause)
    {
        var own = clause.Rules.SelectMany(RuleTexts.Of).ToHashSet(StringComparer.Ordinal);
        var named = own.Select(_catalogue.Find).OfType<CataloguedClause>().SelectMany(other => other.Rules).SelectMany(RuleTexts.Of).ToList();
        own.UnionWith(named);
        return own;
    }

    private static IEnumerable<string> SeveralIn<T>(SchemeDefinition scheme, IEnumerable<T> definitions, Func<T, string> code) =>
        from sameCode in definitions.GroupBy(code)
        where sameCode.Distinct().Count() > 1
        select $"{scheme.Id} defines {sameCode.Key} in several ways";
}
