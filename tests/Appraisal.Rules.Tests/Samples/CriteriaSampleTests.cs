namespace Appraisal.Rules.Tests.Samples;

public sealed class CriteriaSampleTests
{
    // Totals and grades stand on no line; a check speaks only of wrong input.
    private static readonly ClauseKind[] _silent = [ClauseKind.Total, ClauseKind.Grade, ClauseKind.Scope, ClauseKind.Text];

    [Theory]
    [InlineData("operations-scoring-2024-03", "operations-scoring")]
    [InlineData("monthly-standard-2024-03", "monthly-standard")]
    [InlineData("after-sales-2024-Q2", "after-sales")]
    [InlineData("management-post-2024-03", "management-post")]
    [InlineData("post-criteria-2024-03", "post-criteria")]
    [InlineData("crm-post-2024-03", "crm-post")]
    [InlineData("management-support-2024-03", "management-support")]
    [InlineData("task-performance-2024-03", "task-performance")]
    public void Sample_OfAScheme_TouchesEveryClauseAndCodeOfIt(string sample, string scheme)
    {
        var (input, result) = Appraised(sample);

        var clauses = ClauseCatalogue.BuiltIn.FindScheme(scheme)!.Clauses;
        var spokenFor = result.Statements.SelectMany(s => s.Lines.Select(line => line.Clause).Concat(s.Findings.Select(f => f.Clause)));
        Assert.Empty(clauses.Where(clause => !_silent.Contains(clause.Kind)).Select(clause => clause.Id).Except(spokenFor, StringComparer.Ordinal));
        var given = input.Occurrences.Select(o => o.Kind).Concat(input.Measurements.Select(m => m.Indicator)).Concat(input.Ratings.Select(r => r.Criterion));
        Assert.Equal(
            clauses.SelectMany(clause => clause.Reads).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            given.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("operations-scoring-2024-03", "excellent, good, fair, needs-improvement, unqualified")]
    [InlineData("monthly-standard-2024-03", "excellent, good, fair, needs-improvement, unqualified")]
    [InlineData("management-post-2024-03", "excellent, good, qualified, unqualified")]
    public void Sample_OfAGradingScheme_ShowsEveryGrade(string sample, string grades)
    {
        Assert.Equal(grades, string.Join(", ", Appraised(sample).Result.Statements.Select(statement => statement.Grade)));
    }

    [Theory]
    [InlineData("operations-scoring-2024-03", "92.95 82.9 70.4 65.4 46.45")]
    [InlineData("monthly-standard-2024-03", "92.3 81 72.3 62.9 48.6")]
    [InlineData("after-sales-2024-Q2", "85.45 74.25 58.2 32.1")]
    [InlineData("post-criteria-2024-03", "89.5 79.8 72.5 65.5 83.33333333333333333333333333")]
    [InlineData("task-performance-2024-03", "91 63 76")]
    public void Sample_Scores_AreThoseWorkedOutByHand(string sample, string scores)
    {
        var expected = scores.Split(' ').Select(score => (decimal?)decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, Appraised(sample).Result.Statements.Select(statement => statement.Score));
    }

    private static (AppraisalInput Input, AppraisalResult Result) Appraised(string sample)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", sample + ".json"));
        var appraiser = Appraiser.Create();
        var input = appraiser.ReadInput(file);
        return (input, appraiser.Appraise(input));
    }
}
