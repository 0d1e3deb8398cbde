using System.Text;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Departments;

public class DepartmentClausesTests
{
    private static readonly Appraiser _acme = Appraiser.Create(o => o.AddClauses(typeof(AcmeDeclarations).Assembly));

    [Fact]
    public void ReplacedClause_PeriodFromThatDay_StatementHasTheNewLineAndSaysSo()
    {
        var statement = Norm("2024-01").Appraise();

        Assert.Equal(-3, statement.Line("ACME-4").Value);
        Assert.Empty(statement.Lines("SN-3.8"));
        Assert.Equal(97, statement.Score);
        var told = statement.Finding("SN-3.8", "clause-replaced");
        Assert.Equal("SN-3.8 replaced by ACME-4 from 2024-01-01", told.Message.ToString());
        Assert.Empty(told.Because);
    }

    [Fact]
    public void ReplacedClause_PeriodBeforeThatDay_OldLineAndNoFinding()
    {
        var statement = Norm("2023-12").Appraise();

        Assert.Equal(-6, statement.Line("SN-3.8").Value);
        Assert.Empty(statement.Lines("ACME-4"));
        Assert.Empty(statement.Findings);
    }

    [Fact]
    public void ReplacingClause_StandsBehindTheReplacedOne()
    {
        var ids = _acme.Catalogue.FindScheme("service-norm")!.Clauses.Select(clause => clause.Id).ToList();

        Assert.Equal(ids.IndexOf("SN-3.8") + 1, ids.IndexOf("ACME-4"));
        Assert.Equal("ACME-5", ids[^1]);
        Assert.Equal("order 7", _acme.Catalogue.Find("ACME-4")!.Document);
    }

    [Fact]
    public void Finding_OfReplacedClause_StandsInTheDocumentsOrder()
    {
        var statement = Norm("2024-01").Occurs("discourtesy").Appraise();

        Assert.Equal(["SN-1.6", "SN-3.8", "SN-3.14", "SN-3.15"], statement.Findings.Select(finding => finding.Clause));
    }

    [Fact]
    public void ClauseWithFirstDay_FactBeforeIt_IsUnused()
    {
        var before = Scenario.For("service-norm", "2024-12").By(_acme).Occurs("desk-untidy");

        Assert.Equal("no clause that applies reads it", before.AppraiseAll().WhyUnused("occurrences/O1"));
        Assert.Equal(-2, before.During(Period.Month(2025, 1)).By(_acme).Occurs("desk-untidy", on: 1, id: "O2").Appraise().Line("ACME-5").Value);
    }

    [Fact]
    public void SwitchedOffClause_ItsFactsAreUnusedAndTheStatementSaysWhy()
    {
        var off = Appraiser.Create(o => o.SwitchOff("SN-3.8", new DateOnly(2024, 3, 1), "calls are recorded"));
        var result = Norm("2024-03").By(off).AppraiseAll();

        Assert.Equal(
            "SN-3.8 switched off from 2024-03-01: calls are recorded",
            result.Of("A01").Finding("SN-3.8", "clause-switched-off").Message.ToString());
        Assert.Equal("no clause that applies reads it", result.WhyUnused("occurrences/O1"));
        Assert.Equal(94, Norm("2024-02").By(off).Appraise().Score);
    }

    [Fact]
    public void SwitchedOffClause_OverrideOfItsFigure_IsNotCited()
    {
        var off = Appraiser.Create(o => o.SwitchOff("SN-3.8", new DateOnly(2024, 3, 1), "calls are recorded"));

        Assert.Equal("no line or finding depends on it", Norm("2024-03").By(off).Terms("hungUpEarly", 7).AppraiseAll().WhyUnused("terms/service-norm/hungUpEarly"));
    }

    [Fact]
    public void ReadsTerms_OverriddenFigureOfTheScheme_IsCited() =>
        Assert.Contains("terms/service-norm/hungUpEarly", Norm("2024-03").Terms("hungUpEarly", 7).Appraise().Line("ACME-4").Because);

    [Fact]
    public void OwnFigures_AreTermsOfTheScheme()
    {
        var statement = Norm("2024-03").Terms("endedEarly", 5).Appraise();

        Assert.Equal(-5, statement.Line("ACME-4").Value);
        Assert.Equal(["occurrences/O1", "terms/service-norm/endedEarly"], statement.Line("ACME-4").Because);
    }

    [Fact]
    public void Bonus_CountsInThePay()
    {
        var without = Scenario.For("taobao-service", "2024-03").By(_acme);
        var with = without.Occurs("night-shift", count: 2).Appraise();

        Assert.Equal(60, with.Line("ACME-1").Value);
        Assert.Equal(without.Appraise().Figure("gross") + 60, with.Figure("gross"));
    }

    [Fact]
    public void NewScheme_IsAppraised() => Assert.Equal(50, Scenario.For("acme-desk").By(_acme).Appraise().Score);

    [Fact]
    public void ReadInput_OwnCodesAndTerms_AreKnownToThatAppraiserAlone()
    {
        var file = Encoding.UTF8.GetBytes(
            """
            { "period": "2024-03", "appraisees": [ { "employee": "A", "scheme": "taobao-service" } ],
              "occurrences": [ { "id": "O1", "employee": "A", "kind": "night-shift", "date": "2024-03-02" } ],
              "terms": { "taobao-service": { "nightShiftBonus": 40 } } }
            """);

        Assert.Equal(40, _acme.Appraise(_acme.ReadInput(new MemoryStream(file))).Of("A").Line("ACME-1").Value);
        var refused = Assert.Throws<AppraisalInputException>(() => AppraisalJson.ReadInput(new MemoryStream(file)));
        Assert.Equal([ProblemCodes.UnknownCode, ProblemCodes.UnknownProperty], refused.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void AddClauses_SameAssemblyTwice_CountsOnce()
    {
        var assembly = typeof(AcmeDeclarations).Assembly;

        Assert.Equal(_acme.Catalogue.Clauses.Count, Appraiser.Create(o => o.AddClauses(assembly).AddClauses(assembly)).Catalogue.Clauses.Count);
    }

    [Fact]
    public void Create_NothingAdded_IsTheBuiltInCatalogue() =>
        Assert.Equal(ClauseCatalogue.BuiltIn.Clauses.Select(clause => clause.Id), Appraiser.Create(_ => { }).Catalogue.Clauses.Select(clause => clause.Id));

    [Theory]
    [InlineData("service-norm")]
    [InlineData("taobao-service")]
    public void ClausesOfADepartment_HaveTheScoringProperties(string scheme) =>
        ScoringProperties.CheckAll(_acme, scheme, new ScoringOptions { Cases = 15 });

    private static Scenario Norm(string month) => Scenario.For("service-norm", month).By(_acme).Occurs("hung-up-early", on: 5);
}
