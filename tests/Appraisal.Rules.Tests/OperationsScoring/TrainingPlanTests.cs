using Appraisal.Testing;

namespace Appraisal.Rules.Tests.OperationsScoring;

public sealed class TrainingPlanTests
{
    private static readonly Dictionary<string, string[]> _dimensions = new()
    {
        ["professionalism"] = ["answers", "systems", "product-knowledge"],
        ["response"] = ["response-speed", "time-management"],
        ["communication"] = ["listening", "teamwork"],
        ["problems"] = ["root-cause", "composure"],
    };

    [Fact]
    public void TrainingPlan_FairGradeAndNoWeakDimension_IsNotDue()
    {
        var statement = Rated(70, 100, 60, 60).Appraise();

        Assert.Equal("fair", statement.Grade);
        Assert.Empty(statement.Findings("OP-3.2"));
    }

    [Fact]
    public void TrainingPlan_OneDimensionBelowSixtyUnderAGoodGrade_NamesIt()
    {
        var statement = Rated(100, 100, 59.9m, 60).Appraise();

        Assert.Equal("good", statement.Grade);
        var finding = statement.Finding("OP-3.2");
        Assert.Equal("training-plan-due", finding.Code);
        Assert.Equal("a training plan is due for: communication and collaboration 59.9", finding.Message.ToString());
        Assert.Equal(["ratings/A01/listening/L1", "ratings/A01/teamwork/L1"], finding.Because);
    }

    [Fact]
    public void TrainingPlan_LowGradeWithoutAWeakDimension_NamesTheLowest()
    {
        var finding = Rated(65, 66, 70, 71).Appraise().Finding("OP-3.2");

        Assert.Equal("a training plan is due for: professionalism 65", finding.Message.ToString());
        Assert.Equal(3, finding.Because.Count);
    }

    [Fact]
    public void TrainingPlan_LowestShared_NamesAllThatShareIt()
    {
        var finding = Rated(65, 65, 70, 65).Appraise().Finding("OP-3.2");

        Assert.Equal("a training plan is due for: professionalism 65, response and efficiency 65, problem solving 65", finding.Message.ToString());
    }

    [Fact]
    public void TrainingPlan_NothingRated_NamesEveryDimensionAndCitesNothing()
    {
        var finding = Scenario.For("operations-scoring").Appraise().Finding("OP-3.2");

        Assert.Contains("professionalism 0, response and efficiency 0", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Empty(finding.Because);
    }

    [Fact]
    public void TrainingPlan_OverriddenBound_DecidesWhatIsWeak()
    {
        var finding = Rated(100, 100, 61, 100).Terms("trainingPlanBelow", 62).Appraise().Finding("OP-3.2");

        Assert.Contains("communication and collaboration 61", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Contains("terms/operations-scoring/trainingPlanBelow", finding.Because);
    }

    [Theory]
    [InlineData("OP-3.3", "result-disclosed")]
    [InlineData("OP-3.4", "standard-not-shared")]
    public void Note_Breach_IsAFindingWithoutFigure(string clause, string kind)
    {
        var statement = Rated(100, 100, 100, 100).Occurs(kind, on: 31, count: 2).Occurs(kind, on: 0).Appraise();

        Assert.Equal(100, statement.Score);
        var finding = statement.Finding(clause);
        Assert.Equal(kind, finding.Code);
        Assert.Equal(["occurrences/O1"], finding.Because);
    }

    private static Scenario Rated(params decimal[] means) =>
        _dimensions.Values.Zip(means).Aggregate(
            Scenario.For("operations-scoring"),
            (scenario, dimension) => dimension.First.Aggregate(scenario, (s, criterion) => s.Rates(criterion, dimension.Second)));
}
