using Appraisal.Testing;

namespace Appraisal.Rules.Tests.ManagementSupport;

public sealed class RatingTests
{
    private static readonly Scenario _nobody = Scenario.For("management-support");

    [Theory]
    [InlineData("MS-1.1", "attitude")]
    [InlineData("MS-1.2", "vigour")]
    [InlineData("MS-2.1", "efficiency")]
    [InlineData("MS-2.2", "results")]
    [InlineData("MS-3.1", "skill")]
    [InlineData("MS-3.2", "policy-knowledge")]
    [InlineData("MS-4.1", "teamwork")]
    [InlineData("MS-4.2", "communication")]
    [InlineData("MS-5.1", "innovation")]
    [InlineData("MS-5.2", "problem-solving")]
    public void Criterion_Rated_EarnsHalfItsDimension(string clause, string criterion)
    {
        var statement = _nobody.Rates(criterion, 85).Appraise();

        Assert.Equal((8.5m, (decimal?)10m), (statement.Line(clause).Value, statement.Line(clause).Max));
        Assert.Equal([$"ratings/A01/{criterion}/L1"], statement.Line(clause).Because);
        Assert.Equal(8.5m, statement.Score);
        Assert.Equal(9, statement.Findings.Count(finding => finding.Code == "missing-input"));
        Assert.Empty(statement.Findings(clause));
    }

    [Fact]
    public void Groups_OfDifferentSize_WeighEqually()
    {
        var line = FromAllSides().Appraise().Line("MS-1.1");

        // (superiors 90 + self 60 + peers (70 + 80) / 2) / 3 = 75
        Assert.Equal(7.5m, line.Value);
        Assert.Equal("(90 + 60 + (70 + 80) / 2) / 3 x 20% / 2 = 7.5", line.How.ToString());
        Assert.Equal(4, line.Because.Count);
    }

    [Fact]
    public void Groups_Weighted_CountByTheirWeights()
    {
        var line = FromAllSides().Terms("raterWeights", ("self", 20), ("superior", 50), ("peer", 30)).Appraise().Line("MS-1.1");

        // (90 x 50 + 60 x 20 + 75 x 30) / 100 = 79.5
        Assert.Equal(7.95m, line.Value);
        Assert.Contains("terms/management-support/raterWeights", line.Because);
    }

    [Fact]
    public void Groups_WeightedWithOneMissing_ShareAmongThoseThatRated()
    {
        var line = _nobody
            .Terms("raterWeights", ("self", 20), ("superior", 50), ("peer", 30))
            .Rates("attitude", 60, rater: "A01", group: RaterGroup.Self).Rates("attitude", 90, rater: "P1", group: RaterGroup.Peer)
            .Appraise().Line("MS-1.1");

        // (60 x 20 + 90 x 30) / 50 = 78
        Assert.Equal(7.8m, line.Value);
    }

    [Fact]
    public void Groups_ThatWeighNothing_AreLeftOut()
    {
        var result = FromAllSides().Terms("raterWeights", ("superior", 100)).AppraiseAll();

        Assert.Equal(9, result.Of("A01").Line("MS-1.1").Value);
        Assert.Equal("read, but no line or finding follows from it", result.WhyUnused("ratings/A01/attitude/A01"));
    }

    [Fact]
    public void Groups_OnlySuchAsWeighNothing_LeaveTheCriterionUnrated()
    {
        var statement = _nobody
            .Terms("raterWeights", ("superior", 100))
            .Rates("attitude", 60, rater: "A01", group: RaterGroup.Self)
            .Appraise();

        Assert.Equal(0, statement.Line("MS-1.1").Value);
        var finding = statement.Finding("MS-1.1");
        Assert.Equal("missing-input", finding.Code);
        Assert.Equal("attitude is rated by groups alone whose weight is 0, so it counts 0", finding.Message.ToString());
        Assert.Equal("vigour is missing, so it counts 0", statement.Finding("MS-1.2").Message.ToString());
    }

    [Fact]
    public void RaterWeights_ThatDoNotAddUp_AreAProblem()
    {
        var problem = Assert.Single(_nobody.Terms("raterWeights", ("self", 20), ("superior", 50)).Problems());

        Assert.Equal(("$.terms.management-support.raterWeights", ProblemCodes.WeightsDoNotAddUp), (problem.Path, problem.Code));
    }

    [Theory]
    [InlineData(RaterGroup.Self, "only the employee rated")]
    [InlineData(RaterGroup.Superior, "only superiors rated")]
    [InlineData(RaterGroup.Peer, "only peers rated")]
    public void SingleSource_OneGroupOnSeveralCriteria_IsOneFinding(RaterGroup group, string message)
    {
        var finding = _nobody.Rates("attitude", 60, group: group).Rates("skill", 60, group: group).Rates("skill", 70, rater: "X", group: group)
            .Appraise().Finding("MS-6");

        Assert.Equal(("single-source-rating", message), (finding.Code, finding.Message.ToString()));
        Assert.Equal(3, finding.Because.Count);
    }

    [Fact]
    public void SingleSource_TwoGroupsOnDifferentCriteriaOrNobody_IsNone()
    {
        var two = _nobody.Rates("attitude", 60).Rates("skill", 60, rater: "A01", group: RaterGroup.Self);

        Assert.Empty(two.Appraise().Findings("MS-6"));
        Assert.Empty(_nobody.Appraise().Findings("MS-6"));
    }

    [Theory]
    [InlineData("MS-8.1", "administration-neglected")]
    [InlineData("MS-8.2", "filing-neglected")]
    [InlineData("MS-8.3", "meeting-not-organised")]
    [InlineData("MS-8.4", "tendering-neglected")]
    [InlineData("MS-8.5", "personnel-files-neglected")]
    public void Duty_Neglected_IsAFindingWithoutFigure(string clause, string kind)
    {
        var statement = _nobody.Occurs(kind, on: 1).Occurs(kind, on: 0).Appraise();

        Assert.Equal(kind, statement.Finding(clause).Code);
        Assert.Equal(["occurrences/O1"], statement.Finding(clause).Because);
        Assert.Equal(0, statement.Score);
    }

    [Fact]
    public void Weights_ThatDoNotAddUp_AreAProblem()
    {
        Assert.Equal(ProblemCodes.WeightsDoNotAddUp, Assert.Single(_nobody.Terms("weights", ("skill", 30)).Problems()).Code);
        Assert.Equal(15, _nobody.Terms("weights", ("skill", 30), ("teamwork", 10)).Rates("skill", 100).Appraise().Line("MS-3.1").Value);
    }

    private static Scenario FromAllSides() => _nobody
        .Rates("attitude", 60, rater: "A01", group: RaterGroup.Self)
        .Rates("attitude", 90, rater: "L1")
        .Rates("attitude", 70, rater: "P1", group: RaterGroup.Peer)
        .Rates("attitude", 80, rater: "P2", group: RaterGroup.Peer);
}
