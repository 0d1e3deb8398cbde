using Appraisal.Testing;

namespace Appraisal.Rules.Tests.ServiceNorm;

public sealed class GuidelineTests
{
    private static readonly Scenario _nobody = Scenario.For("service-norm");

    [Theory]
    [MemberData(nameof(Guidelines))]
    public void Guideline_BreachOnTheFirstDay_IsAFindingWithoutFigure(string clause, string kind)
    {
        var statement = _nobody.Occurs(kind, on: 1, count: 4).Appraise();

        var finding = Assert.Single(statement.Findings);
        Assert.Equal(clause, finding.Clause);
        Assert.Equal(kind, finding.Code);
        Assert.Equal(["occurrences/O1"], finding.Because);
        Assert.Equal(100, statement.Score);
        Assert.Equal("SN-2", Assert.Single(statement.Lines).Clause);
    }

    [Theory]
    [MemberData(nameof(Guidelines))]
    public void Guideline_BreachTheDayBeforeThePeriod_IsHistory(string clause, string kind)
    {
        var result = _nobody.Occurs(kind, on: 0).AppraiseAll();

        Assert.Empty(result.Of(Scenario.FirstEmployee).Findings(clause));
        Assert.Equal("dated before the period", result.WhyUnused("occurrences/O1"));
    }

    [Theory]
    [MemberData(nameof(Guidelines))]
    public void Guideline_OtherBreach_IsNoFindingOfIt(string clause, string kind)
    {
        var other = kind == "discourtesy" ? "anger-shown" : "discourtesy";

        Assert.Empty(_nobody.Occurs(other).Appraise().Findings(clause));
    }

    [Theory]
    [MemberData(nameof(Guidelines))]
    public void Guideline_Circumstance_IsAProblemAndTheClauseReadsNone(string clause, string kind)
    {
        var problem = Assert.Single(_nobody.Occurs(kind, with: ["serious"]).Problems());

        Assert.Equal(ProblemCodes.UnknownCircumstance, problem.Code);
        Assert.Empty(Assert.Single(ClauseCatalogue.BuiltIn.Find(clause)!.Entry.Occurrences).Circumstances);
    }

    public static TheoryData<string, string> Guidelines() => new()
    {
        { "SN-1.1", "user-first-neglected" },
        { "SN-1.2", "call-not-fully-served" },
        { "SN-1.3", "not-listening" },
        { "SN-1.4", "not-treated-individually" },
        { "SN-1.5", "disrespect-or-dishonesty" },
        { "SN-1.6", "discourtesy" },
        { "SN-1.7", "anger-shown" },
        { "SN-1.8", "customer-left-unsatisfied" },
        { "SN-1.9", "help-not-sought" },
        { "SN-1.10", "study-neglected" },
        { "SN-1.11", "colleague-not-helped" },
        { "SN-1.12", "no-goals-set" },
        { "SN-1.13", "negative-attitude" },
    };
}
