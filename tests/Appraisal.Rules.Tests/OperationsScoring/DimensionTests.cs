using Appraisal.Testing;

namespace Appraisal.Rules.Tests.OperationsScoring;

public sealed class DimensionTests
{
    private static readonly Scenario _nobody = Scenario.For("operations-scoring");

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Dimension_AllCriteriaRatedFull_EarnsItsWeight(string clause, int weight, string[] criteria)
    {
        var line = RatedOn(criteria, 100).Appraise().Line(clause);

        Assert.Equal(LineKind.Score, line.Kind);
        Assert.Equal(weight, line.Value);
        Assert.Equal(weight, line.Max);
        Assert.Equal(criteria.Select(criterion => $"ratings/A01/{criterion}/L1").Order(StringComparer.Ordinal), line.Because);
    }

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Dimension_OneCriterionOnly_CountsZeroForTheOthersAndTellsThemMissing(string clause, int weight, string[] criteria)
    {
        var statement = _nobody.Rates(criteria[0], 60).Appraise();

        Assert.Equal(60m * weight / 100 / criteria.Length, statement.Line(clause).Value);
        Assert.False(statement.Complete);
        Assert.Equal(criteria.Length - 1, statement.Findings(clause).Count(finding => finding.Code == "missing-input"));
    }

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Dimension_NothingRated_IsALineOfZero(string clause, int weight, string[] criteria)
    {
        var statement = _nobody.Appraise();

        Assert.Equal(0, statement.Line(clause).Value);
        Assert.Equal(weight, statement.Line(clause).Max);
        Assert.Equal(criteria.Length, statement.Findings(clause).Count);
    }

    [Fact]
    public void Dimension_SeveralRaters_CountTheirMeanOnce()
    {
        var line = _nobody
            .Rates("response-speed", 70, rater: "L2").Rates("response-speed", 81, rater: "L1").Rates("time-management", 90)
            .Appraise().Line("OP-1.2");

        Assert.Equal(24.825m, line.Value);
        Assert.Equal("((81 + 70) / 2 + 90) / 2 x 30% = 24.825", line.How.ToString());
    }

    [Fact]
    public void Dimension_OverriddenWeights_AreCited()
    {
        var line = _nobody
            .Terms("weights", ("professionalism", 25), ("communication", 25))
            .Rates("listening", 80).Rates("teamwork", 60)
            .Appraise().Line("OP-1.3");

        Assert.Equal(17.5m, line.Value);
        Assert.Equal(25, line.Max);
        Assert.Contains("terms/operations-scoring/weights", line.Because);
    }

    [Fact]
    public void Weights_ThatDoNotAddUp_AreAProblem()
    {
        var problem = Assert.Single(_nobody.Terms("weights", ("professionalism", 31)).Problems());

        Assert.Equal(ProblemCodes.WeightsDoNotAddUp, problem.Code);
        Assert.Equal("$.terms.operations-scoring.weights", problem.Path);
    }

    [Fact]
    public void Rating_AboveTheScale_IsAProblem()
    {
        Assert.Equal(ProblemCodes.OutOfRange, Assert.Single(_nobody.Rates("answers", 100.01m).Problems()).Code);
        Assert.Empty(_nobody.Rates("answers", 100).Problems());
    }

    [Fact]
    public void Period_OtherThanOneMonth_IsAProblem()
    {
        var problem = Assert.Single(_nobody.During(Period.Quarter(2024, 1)).Problems());

        Assert.Equal(("$.period", ProblemCodes.PeriodNotAllowed), (problem.Path, problem.Code));
    }

    public static TheoryData<string, int, string[]> Dimensions() => new()
    {
        { "OP-1.1", 30, ["answers", "systems", "product-knowledge"] },
        { "OP-1.2", 30, ["response-speed", "time-management"] },
        { "OP-1.3", 20, ["listening", "teamwork"] },
        { "OP-1.4", 20, ["root-cause", "composure"] },
    };

    private static Scenario RatedOn(string[] criteria, decimal score) =>
        criteria.Aggregate(_nobody, (scenario, criterion) => scenario.Rates(criterion, score));
}
