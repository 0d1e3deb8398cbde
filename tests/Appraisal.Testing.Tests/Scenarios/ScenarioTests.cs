namespace Appraisal.Testing.Tests;

public class ScenarioTests
{
    private static readonly Scenario _desk = Scenario.For("desk").By(Appraiser.Create(DeskScheme.Catalogue));

    [Fact]
    public void Appraise_Occurrence_StandsOnItsLine()
    {
        var statement = _desk.Occurs("late-reply", on: 5, count: 3, with: ["complaint"]).Appraise();

        Assert.Equal(-60m, statement.Line("DK-2").Value);
        Assert.Equal(["occurrences/O1"], statement.Line("DK-2").Because);
        Assert.Equal(40m, statement.Score);
    }

    [Fact]
    public void Occurs_DayOfPeriodOrDate_GivesThatDay()
    {
        var input = _desk.Occurs("late-reply", on: 31).Occurs("late-reply", on: 0).Occurs("late-reply", new DateOnly(2024, 3, 4), id: "X").Input;

        Assert.Equal(
            [("O1", new DateOnly(2024, 3, 31)), ("O2", new DateOnly(2024, 2, 29)), ("X", new DateOnly(2024, 3, 4))],
            input.Occurrences.Select(o => (o.Id, o.Date)));
    }

    [Fact]
    public void Terms_OfSeveralShapes_StandTogether()
    {
        var statement = _desk.Terms("lateReply", 7m).Terms("full", 50m).Occurs("late-reply").Appraise();
        var shapes = _desk.Terms("a", "word").Terms("b", true).Terms("c", ("meal", 8m), ("base", 40m)).Input.Terms;

        Assert.Equal(43m, statement.Score);
        Assert.Equal(["a", "b", "c"], Assert.Single(Assert.Single(shapes).Versions).Values.Select(value => value.Term));
    }

    [Fact]
    public void Appraise_SeveralAppraisees_GivesTheOneAskedFor()
    {
        var scenario = _desk.Appraises("A02").Occurs("late-reply", of: "A02");

        Assert.Equal(100m, scenario.Appraise().Score);
        Assert.Equal(90m, scenario.Appraise("A02").Score);
    }

    [Fact]
    public void Problems_UnknownCode_AreTold() =>
        Assert.Equal([ProblemCodes.UnknownCode], _desk.Occurs("no-such-kind").Problems().Select(problem => problem.Code));

    [Fact]
    public void Scenario_GoneOnFrom_StaysAsItWas()
    {
        var changed = _desk.Measures("a", 1m).Rates("b", 2m).Team("T1", leader: "A01", members: ["M1"]).During(Period.Quarter(2024, 1)).Input;

        Assert.Equal(Scenario.For("desk").Input, _desk.Input);
        Assert.Equal([new Measurement("A01", "a", 1m)], changed.Measurements);
        Assert.Equal([new Rating("A01", "b", 2m, "L1")], changed.Ratings);
        Assert.Equal([new Team("T1", "A01", null, ["M1"])], changed.Teams);
        Assert.True(changed.Period.IsQuarter);
    }

    [Fact]
    public void Line_ClauseWithoutLine_TellsTheLinesThereAre()
    {
        var told = Assert.Throws<ArgumentException>(() => _desk.Appraise().Line("DK-2"));

        Assert.Contains("0 lines of DK-2, not one; there are: DK-1 100", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_OfClause_IsFound()
    {
        var statement = _desk.Occurs("careless-talk").Appraise();

        Assert.Equal("careless-talk", statement.Finding("DK-3").Code);
        Assert.Empty(statement.Findings("DK-2"));
        Assert.Throws<ArgumentException>(() => statement.Finding("DK-3", "other-code"));
        Assert.Throws<ArgumentException>(() => statement.Figure("gross"));
    }
}
