using Appraisal.Testing;

namespace Appraisal.Rules.Tests.ManagementPost;

public sealed class WeightAdviceTests
{
    private static readonly Scenario _nobody = Scenario.For("management-post");

    [Fact]
    public void Advice_NoSituation_IsNone()
    {
        Assert.DoesNotContain(_nobody.Appraise().Findings, finding => finding.Code == "weights-off-situation");
    }

    [Fact]
    public void StrongAbility_PrintedWeights_OnlyCollaborationIsOff()
    {
        var finding = In("strong-ability").Appraise().Finding("MG-3.1");

        Assert.Equal("weights-off-situation", finding.Code);
        Assert.Equal("collaboration weighs 10%; in the situation strong-ability 20% to 30% is recommended", finding.Message.ToString());
        Assert.Equal(["terms/management-post/situation"], finding.Because);
    }

    [Fact]
    public void StrongAbility_EveryWeightOff_IsAFindingForEachCategory()
    {
        var findings = In("strong-ability").Terms("weights", ("ability", 31), ("service", 41), ("efficiency", 18)).Appraise().Findings("MG-3.1");

        Assert.Equal(["ability weighs 31%", "collaboration weighs 10%", "service weighs 41%"], findings.Select(f => f.Message.ToString().Split(';')[0]));
    }

    [Theory]
    [InlineData(20, 30)]
    [InlineData(30, 20)]
    public void StrongAbility_WeightsAtTheEndsOfTheRanges_AreAsRecommended(int ability, int collaboration)
    {
        var statement = In("strong-ability")
            .Terms("weights", ("ability", ability), ("service", 40), ("efficiency", 10), ("collaboration", collaboration))
            .Appraise();

        Assert.Empty(statement.Findings("MG-3.1"));
    }

    [Theory]
    [InlineData(29.999, true)]
    [InlineData(30, false)]
    [InlineData(40, false)]
    [InlineData(40.001, true)]
    public void SlowResponse_EfficiencyAgainstItsRange_IsAFindingOutsideIt(double efficiency, bool off)
    {
        var weight = (decimal)efficiency;
        var findings = In("slow-response").Terms("weights", ("efficiency", weight), ("service", 70 - weight)).Appraise().Findings("MG-3.2");

        Assert.Equal(off ? 1 : 0, findings.Count);
    }

    [Fact]
    public void NewProduct_PrintedWeights_KnowledgeWeighsTenAndIsOff()
    {
        var finding = In("new-product").Appraise().Finding("MG-3.3");

        Assert.StartsWith("product knowledge weighs 10%", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NewProduct_HigherShareOfKnowledge_IsAsRecommended()
    {
        var raised = In("new-product").Terms("indicatorShares", ("productKnowledge", 100), ("scriptConformity", 0));

        Assert.Empty(raised.Appraise().Findings("MG-3.3"));
    }

    [Theory]
    [InlineData(39.9, true)]
    [InlineData(40, false)]
    [InlineData(50, false)]
    [InlineData(50.1, true)]
    public void CompetitorService_ServiceAgainstItsRange_IsAFindingOutsideIt(double service, bool off)
    {
        var weight = (decimal)service;
        var findings = In("competitor-service").Terms("weights", ("service", weight), ("efficiency", 70 - weight)).Appraise().Findings("MG-3.4");

        Assert.Equal(off ? 1 : 0, findings.Count);
    }

    [Fact]
    public void Advice_OverriddenRange_DecidesWhatIsOff()
    {
        var finding = In("competitor-service").Terms("competitorService", ("from", 45)).Appraise().Finding("MG-3.4");

        Assert.EndsWith("45% to 50% is recommended", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Situation_Unknown_IsAProblemAtItsPlace()
    {
        var problem = Assert.Single(In("new-product", "sunshine").Problems());

        Assert.Equal(("$.terms.management-post.situation[1]", ProblemCodes.InvalidTerm), (problem.Path, problem.Code));
    }

    [Fact]
    public void Range_UpsideDown_IsAProblem()
    {
        Assert.Equal(ProblemCodes.InvalidTerm, Assert.Single(_nobody.Terms("competitorService", ("from", 60)).Problems()).Code);
    }

    private static Scenario In(params string[] situations) =>
        _nobody.Terms("situation", new TermValue.List(situations.Select(TermValue (name) => new TermValue.Text(name)).ToValueList()));
}
