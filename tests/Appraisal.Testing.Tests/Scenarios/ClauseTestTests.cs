namespace Appraisal.Testing.Tests;

public class ClauseTestTests
{
    private static readonly Scenario _desk = Scenario.For("desk").By(Appraiser.Create(DeskScheme.Catalogue));

    private static readonly ClauseTest _late =
        ClauseTest.Given(_desk.Occurs("late-reply", count: 3, with: ["complaint"]).Occurs("late-reply").Occurs("careless-talk"));

    public static TheoryData<string, string, Action<ClauseTest>> Failures => new()
    {
        { "value", "one line DK-1 99", test => test.ExpectLine("DK-1", 99m) },
        { "several lines", "one line DK-2 -60", test => test.ExpectLine("DK-2", -60m) },
        { "no line", "one line DK-4 1", test => test.ExpectLine("DK-4", 1m) },
        { "how", "one line DK-1 100 (a)", test => test.ExpectLine("DK-1", 100m, how: "a") },
        { "because", "one line DK-1 100 citing occurrences/O1", test => test.ExpectLine("DK-1", 100m, because: ["occurrences/O1"]) },
        { "lines", "the lines DK-2 -10, DK-2 -60", test => test.ExpectLines("DK-2", -10m, -60m) },
        { "a line", "no line DK-1", test => test.ExpectNoLine("DK-1") },
        { "other lines", "no lines but those of DK-1", test => test.ExpectLine("DK-1", 100m).ExpectNoOtherLines() },
        { "finding", "a finding DK-3 other", test => test.ExpectFinding("DK-3", "other") },
        { "message", "a finding DK-3 careless-talk (b)", test => test.ExpectFinding("DK-3", "careless-talk", "b") },
        { "a finding", "no finding DK-3", test => test.ExpectNoFinding("DK-3") },
        { "score", "score 31", test => test.ExpectScore(31m) },
        { "grade", "grade excellent", test => test.ExpectGrade("excellent") },
        { "figure", "gross none", test => test.ExpectFigure("gross", null) },
        { "complete", "an incomplete statement", test => test.ExpectComplete(false) },
    };

    [Fact]
    public void Expectations_ThatHold_GoOn()
    {
        _late
            .ExpectLine("DK-1", 100m, how: "full points 100", because: [])
            .ExpectLines("DK-2", -60m, -10m)
            .ExpectNoOtherLines()
            .ExpectNoLine("DK-4")
            .ExpectFinding("DK-3", "careless-talk", "recorded on 2024-03-01")
            .ExpectNoFinding("DK-2")
            .ExpectScore(30m)
            .ExpectGrade(null)
            .ExpectComplete();

        Assert.Equal(30m, _late.Statement.Score);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Expectation_ThatDoesNotHold_ShowsTheWholeStatement(string what, string expected, Action<ClauseTest> failing)
    {
        var failed = Assert.Throws<ClauseTestException>(() => failing(_late));

        Assert.True(expected == failed.Expected, $"{what}: {failed.Expected}");
        Assert.Equal(
            """
            line DK-1 100 (full points 100)
            line DK-2 -60 (10 x 2 (doubled) x 3 = 60) citing occurrences/O1
            line DK-2 -10 (10) citing occurrences/O2
            finding DK-3 careless-talk (recorded on 2024-03-01) citing occurrences/O3
            score 30
            """.ReplaceLineEndings("\n"),
            failed.Came);
        Assert.Equal($"Expected {failed.Expected}. Instead came:\n{failed.Came}", failed.Message);
    }

    [Fact]
    public void For_AnotherEmployee_ExpectsOfThatOne() =>
        ClauseTest.Given(_desk.Appraises("A02").Occurs("late-reply", of: "A02")).ExpectScore(100m).For("A02").ExpectScore(90m);

    [Fact]
    public void ExpectUnused_FactThatIsUsed_IsTold()
    {
        var test = ClauseTest.Given(_desk.Occurs("late-reply", on: 0).Occurs("late-reply"));

        test.ExpectUnused("occurrences/O1").ExpectUnused("occurrences/O1", "dated before the period");
        var used = Assert.Throws<ClauseTestException>(() => test.ExpectUnused("occurrences/O2"));
        var other = Assert.Throws<ClauseTestException>(() => test.ExpectUnused("occurrences/O1", "too old"));

        Assert.StartsWith("Expected occurrences/O2 unused. Instead came:\noccurrences/O2 is used, or there is none such.\nline DK-1", used.Message, StringComparison.Ordinal);
        Assert.Contains("occurrences/O1 is unused: dated before the period.", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExpectRefusal_ProblemsOfTheInput_AreCompared()
    {
        var wrong = ClauseTest.Given(_desk.Occurs("no-such-kind"));

        wrong.ExpectRefusal(ProblemCodes.UnknownCode);
        var other = Assert.Throws<ClauseTestException>(() => wrong.ExpectRefusal(ProblemCodes.InvalidTerm));
        var none = Assert.Throws<ClauseTestException>(() => _late.ExpectRefusal(ProblemCodes.UnknownCode));

        Assert.Contains("$.occurrences[0].kind: unknown-code: ", other.Came, StringComparison.Ordinal);
        Assert.Equal("The input is accepted.", none.Came);
        Assert.Throws<AppraisalInputException>(() => wrong.ExpectScore(100m));
    }
}
