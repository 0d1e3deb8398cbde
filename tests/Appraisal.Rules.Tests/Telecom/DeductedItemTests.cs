using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>Items that start with full points and lose some for each event, deductions from the total, and findings.</summary>
public sealed class DeductedItemTests
{
    /// <summary>Scheme, clause, full points, kind and points of each.</summary>
    public static TheoryData<string, string, int, string, decimal> Items { get; } = new()
    {
        { "hotline-shift-leader", "HL-4.1", 5, "report-late-missing-or-wrong", 2m },
        { "hotline-shift-leader", "HL-4.2", 5, "team-problem-unmanaged", 1m },
        { "hotline-shift-leader", "HL-4.3", 10, "production-record-fault", 2m },
        { "hotline-guide", "HG-4.3", 5, "coaching-task-missed", 2m },
        { "hotline-processor", "HP-2.2", 10, "suggestion-late", 2m },
        { "hotline-processor", "HP-2.3", 5, "archive-missing", 1m },
        { "hotline-processor", "HP-2.4", 5, "processing-rated-unsatisfactory", 1m },
        { "hotline-processor", "HP-4", 10, "processing-error", 3m },
        { "info-shift-leader", "IL-2.1", 5, "pre-shift-meeting-missed", 1m },
        { "info-shift-leader", "IL-2.1", 5, "briefing-not-relayed", 1m },
        { "info-shift-leader", "IL-2.1", 5, "handover-fault", 1m },
        { "info-shift-leader", "IL-2.1", 5, "handover-gap", 1m },
        { "info-shift-leader", "IL-2.1", 5, "floor-noise", 1m },
        { "info-shift-leader", "IL-2.1", 5, "floor-untidy", 1m },
        { "info-shift-leader", "IL-2.2", 3, "fault-not-reported", 1m },
        { "info-shift-leader", "IL-2.2", 3, "fault-record-incomplete", 0.5m },
        { "info-shift-leader", "IL-2.3", 2, "report-late-missing-or-wrong", 1m },
        { "info-shift-leader", "IL-2.3", 2, "data-wrong", 0.5m },
        { "info-shift-leader", "IL-2.3", 2, "description-incomplete", 0.5m },
        { "info-shift-leader", "IL-2.4", 5, "attendance-record-wrong", 1m },
        { "info-shift-leader", "IL-2.4", 5, "agents-busy-together", 0.5m },
        { "info-shift-leader", "IL-2.4", 5, "discipline-breach-missed", 1m },
        { "info-shift-leader", "IL-2.4", 5, "slacking", 1m },
        { "info-shift-leader", "IL-2.4", 5, "question-not-answered", 1m },
        { "info-shift-leader", "IL-2.4", 5, "wrong-answer-complaint", 2m },
        { "info-shift-leader", "IL-2.5", 5, "other-work-late", 1m },
        { "info-guide", "IG-2.1", 10, "training-late-or-off-plan", 1m },
        { "info-guide", "IG-2.1", 10, "training-ineffective", 1m },
        { "info-guide", "IG-2.1", 10, "question-not-answered", 1m },
        { "info-guide", "IG-2.1", 10, "wrong-answer-complaint", 2m },
        { "info-guide", "IG-2.2", 5, "script-wrong", 1m },
        { "info-guide", "IG-2.2", 5, "process-review-late", 1m },
        { "info-guide", "IG-2.2", 5, "improvement-missing", 2m },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_EventsOfAKind_CostTheirPointsDownToZero(string scheme, string clause, int full, string kind, decimal each)
    {
        var month = FlawlessMonth.Of(scheme);
        var whole = month.Appraise().Score;
        var enough = (int)decimal.Ceiling(full / each);
        foreach (var count in (int[])[1, enough - 1, enough, enough + 1, 200])
        {
            var statement = month.Occurs(kind, count: count, amount: AmountOf(kind)).Appraise();

            var left = Math.Max(0, full - (each * count));
            Assert.Equal(left, statement.PointsOf(clause));
            Assert.Equal(whole - full + left, statement.Score);
            Assert.Equal(-each * count, statement.Lines(clause).Single(IsOfAnEvent).Value);
            Assert.Equal(full, statement.Lines(clause).Single(line => line.Kind == LineKind.Section).Max);
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_SeveralEvents_HaveALineEachByDate(string scheme, string clause, int full, string kind, decimal each)
    {
        var statement = FlawlessMonth.Of(scheme)
            .Occurs(kind, on: 20, count: 2, amount: AmountOf(kind))
            .Occurs(kind, on: 3, amount: AmountOf(kind))
            .Occurs(kind, on: 3, amount: AmountOf(kind), id: "O0")
            .Appraise();

        Assert.Equal(Math.Max(0, full - (4 * each)), statement.PointsOf(clause));
        Assert.Equal(
            ["occurrences/O0", "occurrences/O2", "occurrences/O1"],
            statement.Lines(clause).Where(IsOfAnEvent).SelectMany(line => line.Because));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_EventsBeforeThePeriodOrOfOthers_CostNothing(string scheme, string clause, int full, string kind, decimal each)
    {
        var month = FlawlessMonth.Of(scheme);
        if (scheme != "hotline-processor") month = month.Appraises("B02").Team("T2", "B02", "B02", "M1");

        var result = month
            .Occurs(kind, on: 0, amount: AmountOf(kind))
            .Occurs(kind, amount: AmountOf(kind), of: "B02")
            .AppraiseAll();

        Assert.Equal(full, result.Of("A01").PointsOf(clause));
        Assert.Equal("dated before the period", result.WhyUnused("occurrences/O1"));
        Assert.Contains(result.Of("B02").Lines(clause), line => line.Value == -each);
    }

    [Theory]
    [InlineData("hotline-shift-leader", "HL-4.4", "other-work-late", 1)]
    [InlineData("hotline-shift-leader", "HL-6", "floor-lapse", 2)]
    public void Total_EventsFromTotal_LowerIt(string scheme, string clause, string kind, int each)
    {
        var statement = FlawlessMonth.Of(scheme).Occurs(kind).Occurs(kind, count: 4).Appraise();

        Assert.Equal(100 - (5 * each), statement.Score);
        Assert.Equal([-each, -4 * each], statement.Lines(clause).Select(line => line.Value));
        Assert.All(statement.Lines(clause), line => Assert.Equal((LineKind.Deduction, null), (line.Kind, line.Max)));
    }

    [Theory]
    [InlineData("hotline-shift-leader", "HL-3.0", "team-activity-neglected")]
    [InlineData("hotline-shift-leader", "HL-4.3", "peak-not-staffed")]
    [InlineData("hotline-shift-leader", "HL-4.3", "fault-not-reported")]
    [InlineData("hotline-guide", "HG-3.0", "team-activity-neglected")]
    [InlineData("info-shift-leader", "IL-2.0", "floor-not-patrolled")]
    [InlineData("info-shift-leader", "IL-3.0", "team-activity-neglected")]
    [InlineData("info-guide", "IG-2.0", "improvement-plan-missing")]
    public void Duty_WithoutPrintedPoints_IsAFindingOnly(string scheme, string clause, string kind)
    {
        var month = FlawlessMonth.Of(scheme);

        var statement = month.Occurs(kind, count: 3).Appraise();

        Assert.Equal(month.Appraise().Score, statement.Score);
        Assert.Equal(["occurrences/O1"], statement.Finding(clause, kind).Because);
        Assert.True(statement.Complete);
    }

    private static bool IsOfAnEvent(StatementLine line) => line.Because.Any(fact => fact.StartsWith("occurrences/", StringComparison.Ordinal));

    private static decimal? AmountOf(string kind) => kind == "agents-busy-together" ? 2 : null;
}
