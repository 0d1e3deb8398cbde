using Appraisal.Testing;

namespace Appraisal.Rules.Tests.HospitalServiceCentre;

public sealed class SheetTests
{
    private const string Scheme = "hospital-service-centre";

    private static readonly Scenario _centre = Scenario.For(Scheme);

    [Theory]
    [InlineData(null, 100, new[] { "HO-1.0", "HO-2.0", "HO-3.0" })]
    [InlineData("escort", 70, new[] { "HO-1.0", "HO-2.0" })]
    [InlineData("reception", 60, new[] { "HO-1.0", "HO-3.0" })]
    public void Total_NothingRecorded_IsTheFullSheetOfThePost(string? post, int full, string[] sections)
    {
        var statement = Scenario.For(Scheme, post: post).Appraise();

        Assert.Equal((full, full), (statement.Score, statement.Max));
        Assert.Equal(sections, statement.Lines.Select(line => line.Clause));
        Assert.All(statement.Lines, line => Assert.Equal((LineKind.Section, line.Max), (line.Kind, line.Value)));
        Assert.True(statement.Complete);
        Assert.Null(statement.Grade);
    }

    [Fact]
    public void Total_OneSectionBelowZero_DoesNotLowerTheOthers()
    {
        var statement = _centre.Occurs("discourtesy", count: 31).Occurs("transport-unsafe", count: 4).Appraise();

        Assert.Equal(66, statement.Score);
        Assert.Equal(66, statement.Lines.Sum(line => line.Value));
        Assert.Equal(31, statement.Line("HO-1.0").Value);
        Assert.Equal(40, statement.Line("HO-2.0").Value);
    }

    [Fact]
    public void Total_EverySectionBelowZero_IsZero()
    {
        var statement = _centre
            .Occurs("discourtesy", count: 99).Occurs("transport-unsafe", count: 99).Occurs("guidance-not-given", count: 99)
            .Appraise();

        Assert.Equal((0m, 100m), (statement.Score, statement.Max));
    }

    [Theory]
    [InlineData("0.8999", true)]
    [InlineData("0.9", false)]
    [InlineData("0.9001", false)]
    public void Satisfaction_StrictlyBelowTheTarget_CostsAPointOnce(string reading, bool below)
    {
        var scenario = _centre
            .Terms("satisfactionTarget", 0.9m)
            .Measures("patient-satisfaction", decimal.Parse(reading, System.Globalization.CultureInfo.InvariantCulture));

        var result = scenario.AppraiseAll();

        var statement = result.Of(Scenario.FirstEmployee);
        Assert.Equal(below ? 99 : 100, statement.Score);
        Assert.Equal(below ? [-1m] : [], statement.Lines("HO-1.3").Select(line => line.Value));
        Assert.Equal(below, result.WhyUnused("measurements/A01/patient-satisfaction") is null);
        Assert.Empty(statement.Findings);
    }

    [Fact]
    public void Satisfaction_BelowTheTarget_CitesReadingAndTerm()
    {
        var line = _centre.Terms("satisfactionTarget", 0.9m).Measures("patient-satisfaction", 0.85m).Appraise("A01").Line("HO-1.3");

        Assert.Equal(["measurements/A01/patient-satisfaction", "terms/hospital-service-centre/satisfactionTarget"], line.Because);
        Assert.Equal(LineKind.Deduction, line.Kind);
        Assert.Null(line.Max);
    }

    [Fact]
    public void Satisfaction_MeasuredWithoutTarget_IsAFindingOnly()
    {
        var statement = _centre.Measures("patient-satisfaction", 0).Appraise();

        var finding = Assert.Single(statement.Findings);
        Assert.Equal(("HO-1.3", "threshold-unset"), (finding.Clause, finding.Code));
        Assert.Equal(["measurements/A01/patient-satisfaction"], finding.Because);
        Assert.Equal(100, statement.Score);
        Assert.True(statement.Complete);
    }

    [Fact]
    public void Satisfaction_NotMeasuredAgainstATarget_IsMissingAndCostsNothing()
    {
        var statement = _centre.Terms("satisfactionTarget", 0.9m).Appraise();

        Assert.False(statement.Complete);
        var finding = Assert.Single(statement.Findings);
        Assert.Equal(("HO-1.3", "missing-input"), (finding.Clause, finding.Code));
        Assert.Contains("patient-satisfaction", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Equal(["terms/hospital-service-centre/satisfactionTarget"], finding.Because);
        Assert.Empty(statement.Lines("HO-1.3"));
        Assert.Equal(100, statement.Score);
    }

    [Fact]
    public void Satisfaction_NotMeasuredWithoutTarget_IsNotMissing()
    {
        var statement = _centre.Appraise();

        Assert.True(statement.Complete);
        Assert.Empty(statement.Findings);
    }

    [Fact]
    public void SectionPoints_NotAddingUpToTheStandardScore_AreAProblem()
    {
        var problem = Assert.Single(_centre.Terms("sectionPoints", [("escort", 41m)]).Problems());

        Assert.Equal(ProblemCodes.WeightsDoNotAddUp, problem.Code);
        Assert.Equal("$.terms.hospital-service-centre.sectionPoints", problem.Path);
    }

    [Fact]
    public void Post_UnknownToTheSheet_IsAProblem()
    {
        Assert.Equal(ProblemCodes.UnknownPost, Assert.Single(Scenario.For(Scheme, post: "pharmacy").Problems()).Code);
    }

    [Fact]
    public void TwoSchemes_OneEmployee_EachReadsTheSharedKind()
    {
        var result = _centre.Appraises("A01", "service-norm").Occurs("discourtesy", count: 2).Occurs("hung-up-early").AppraiseAll();

        var hospital = result.Of("A01", Scheme);
        var norms = result.Of("A01", "service-norm");
        Assert.Equal((98m, -2m), (hospital.Score, hospital.Line("HO-1.2").Value));
        Assert.Equal((94m, "discourtesy"), (norms.Score, norms.Finding("SN-1.6").Code));
        Assert.Empty(result.Unused);
    }
}
