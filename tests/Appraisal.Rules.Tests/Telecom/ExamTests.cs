using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>The exam rule of HL-2, HG-2 and IL-4: nothing below 70, 5 points from 90, linear between.</summary>
public sealed class ExamTests
{
    private static readonly (string Scheme, string Clause)[] _exams =
        [("hotline-shift-leader", "HL-2"), ("hotline-guide", "HG-2"), ("info-shift-leader", "IL-4")];

    public static TheoryData<decimal, decimal> FromZero { get; } = new()
    {
        { 0m, 0m }, { 69.99m, 0m }, { 70m, 0m }, { 70.01m, 0.0025m }, { 80m, 2.5m }, { 89.99m, 4.9975m }, { 90m, 5m }, { 100m, 5m },
    };

    public static TheoryData<decimal, decimal> InProportion { get; } = new()
    {
        { 69.99m, 0m }, { 70m, 3.888888888888888888888888889m }, { 81m, 4.5m }, { 90m, 5m }, { 100m, 5m },
    };

    [Theory]
    [MemberData(nameof(FromZero))]
    public void Exam_ScoreOf_EarnsPointsOnTheLine(decimal score, decimal points) => Assert.All(_exams, exam =>
    {
        var line = FlawlessMonth.Of(exam.Scheme).Remeasures("exam-score", score).Appraise().Line(exam.Clause);

        Assert.Equal((points, 5m), (line.Value, line.Max));
        Assert.Equal(["measurements/A01/exam-score"], line.Because);
    });

    [Theory]
    [MemberData(nameof(InProportion))]
    public void Exam_LinearFromProportional_StepsAtTheLowerBound(decimal score, decimal points) => Assert.All(_exams, exam =>
    {
        var line = FlawlessMonth.Of(exam.Scheme).Remeasures("exam-score", score).Terms("linearFrom", "proportional").Appraise().Line(exam.Clause);

        Assert.Equal(points, line.Value);
        Assert.Contains($"terms/{exam.Scheme}/linearFrom", line.Because);
    });

    [Fact]
    public void Exam_NotSat_ScoresNothingAndIsMissing() => Assert.All(_exams, exam =>
    {
        var statement = FlawlessMonth.Of(exam.Scheme).Lacks("exam-score").Appraise();

        Assert.Equal((95m, false), (statement.Score, statement.Complete));
        Assert.Contains("exam-score", statement.Finding(exam.Clause, "missing-input").Message.ToString(), StringComparison.Ordinal);
    });
}
