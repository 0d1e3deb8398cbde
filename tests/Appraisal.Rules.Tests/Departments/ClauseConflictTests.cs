namespace Appraisal.Rules.Tests.Departments;

public class ClauseConflictTests
{
    private static readonly DateOnly _day = new(2024, 1, 1);

    [Fact]
    public void RuleThatClaimsAClauseOfOurs_NamesBothClasses() => AssertConflict(
        o => o.AddRules(typeof(ClaimsOurs<int>)),
        "Appraisal.ServiceNorm.HungUpEarly", "ClaimsOurs", "SN-3.8");

    [Fact]
    public void TwoRulesOfOneClause_NamesBothClasses() => AssertConflict(
        o => Acme(o).AddRules(typeof(ClaimsOurOwn<int>)),
        "Departments.EndedEarly", "ClaimsOurOwn", "ACME-4");

    [Fact]
    public void ClauseDeclaredTwice_NamesBothDeclarations() => AssertConflict(
        o => Acme(o).Declare(Adding("service-norm", Entry("ACME-4"))),
        "clause ACME-4", "AcmeDeclarations", "the options");

    [Fact]
    public void ClauseOfOursDeclaredAgain_NamesBothDeclarations() => AssertConflict(
        o => o.Declare(Adding("service-norm", Entry("SN-3.8"))),
        "clause SN-3.8", "Appraisal.Rules", "the options");

    [Fact]
    public void SchemeDeclaredTwice_NamesBothDeclarations() => AssertConflict(
        o => o.Declare(new NewScheme(ClauseCatalogue.BuiltIn.FindScheme("service-norm")!)),
        "scheme service-norm", "Appraisal.Rules", "the options");

    [Fact]
    public void ExtensionOfAnUnknownScheme_NamesClauseAndScheme() => AssertConflict(
        o => o.Declare(Adding("no-such-scheme", Entry("ACME-9"))),
        "ACME-9", "no-such-scheme");

    [Fact]
    public void ReplacedClauseThatDoesNotExist_NamesBoth() => AssertConflict(
        o => Acme(o).Replace("SN-3.88", by: "ACME-4", from: _day),
        "SN-3.88 replaced by ACME-4 from 2024-01-01", "no clause SN-3.88");

    [Fact]
    public void ReplacingClauseThatDoesNotExist_NamesBoth() => AssertConflict(
        o => o.Replace("SN-3.8", by: "ACME-9", from: _day),
        "SN-3.8 replaced by ACME-9 from 2024-01-01", "no clause ACME-9");

    [Fact]
    public void ReplacementByAClauseOfOurs_IsRefused() => AssertConflict(
        o => o.Replace("SN-3.8", by: "SN-3.9", from: _day),
        "SN-3.8 replaced by SN-3.9", "already in force");

    [Fact]
    public void ReplacementInAnotherScheme_NamesBothSchemes() => AssertConflict(
        o => Acme(o).Replace("TB-3.3", by: "ACME-5", from: _day),
        "taobao-service", "service-norm");

    [Fact]
    public void ReplacementByItself_IsRefused() => AssertConflict(
        o => Acme(o).Replace("ACME-5", by: "ACME-5", from: _day),
        "a clause by itself");

    [Fact]
    public void ClauseChangedTwice_NamesBothChanges() => AssertConflict(
        o => Acme(o).SwitchOff("SN-3.8", _day, "no longer"),
        "SN-3.8 switched off from 2024-01-01: no longer", "SN-3.8 replaced by ACME-4 from 2024-01-01");

    [Fact]
    public void OneClauseThatReplacesTwoOnTwoDays_NamesBothChanges() => AssertConflict(
        o => Acme(o).Replace("SN-3.9", by: "ACME-4", from: _day.AddDays(1)),
        "SN-3.9 replaced by ACME-4 from 2024-01-02", "SN-3.8 replaced by ACME-4 from 2024-01-01");

    [Fact]
    public void SwitchingOffWithoutAReason_IsRefused() => AssertConflict(o => o.SwitchOff("SN-3.8", _day, " "), "without a reason");

    [Fact]
    public void DeclaredClauseWithoutRule_IsRefused() => AssertConflict(
        o => o.Declare(Adding("service-norm", Entry("ACME-9"))),
        "the options declares ACME-9, which no rule carries out");

    [Fact]
    public void RuleOfAnUndeclaredClause_IsRefused() => AssertConflict(o => o.AddRules(typeof(CarriesOutNothing<int>)), "ACME-77, which nobody declares");

    [Fact]
    public void RuleWithoutClause_IsRefused() => AssertConflict(o => o.AddRules(typeof(WithoutClause<int>)), "carries out no clause");

    [Fact]
    public void CodeDefinedOtherwise_NamesBothClauses() => AssertConflict(
        o => o.Declare(Adding("service-norm", Entry("ACME-9") with { Occurrences = [new("hung-up-early")] })),
        "SN-3.8 and ACME-9", "hung-up-early");

    [Fact]
    public void TermDeclaredTwiceOrOfNoClause_NamesBoth() => AssertConflict(
        o => o.Declare(new SchemeExtension<RivalTerms> { Clauses = [] }),
        "The term hungUpEarly of service-norm is declared by Appraisal.Rules and by the options", "no clause ACME-99");

    [Fact]
    public void SeveralConflicts_AreAllTold() => Assert.Equal(
        2,
        Conflict(o => o.AddRules(typeof(WithoutClause<int>)).Replace("SN-3.8", by: "ACME-9", from: _day)).Conflicts.Count);

    private static AppraiserOptions Acme(AppraiserOptions options) => options.AddClauses(typeof(AcmeDeclarations).Assembly);

    private static SchemeExtension Adding(string scheme, ClauseEntry entry) => new(scheme) { Clauses = [entry] };

    private static ClauseEntry Entry(string id) => new(id, "Order 9", new("Something", "某事"), ClauseKind.Deduction);

    private static ClauseConflictException Conflict(Action<AppraiserOptions> configure) =>
        Assert.Throws<ClauseConflictException>(() => Appraiser.Create(configure));

    private static void AssertConflict(Action<AppraiserOptions> configure, params string[] named)
    {
        var message = Conflict(configure).Message;
        Assert.All(named, name => Assert.Contains(name, message, StringComparison.Ordinal));
    }
}
