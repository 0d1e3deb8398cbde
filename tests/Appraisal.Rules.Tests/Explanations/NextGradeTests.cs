using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Explanations;

public sealed class NextGradeTests
{
    private static readonly Appraiser _appraiser = Appraiser.Create();

    // The dimensions weigh 30, 30, 20 and 20%: 26.4 + 27 + 18 + 18 = 89.4.
    private static readonly Scenario _goodMonth = Scenario.For("operations-scoring")
        .Rates("answers", 88).Rates("systems", 88).Rates("product-knowledge", 88)
        .Rates("response-speed", 90).Rates("time-management", 90)
        .Rates("listening", 90).Rates("teamwork", 90)
        .Rates("root-cause", 90).Rates("composure", 90);

    [Fact]
    public void Changes_OfARating_AreTheLeastThatReachTheGrade()
    {
        var next = _appraiser.Explain(_goodMonth.Input, Scenario.FirstEmployee).NextGrade!;

        // 88 x 30% = 26.4 of the 27 that 90 would give: 0.6 missing, so one of its three criteria needs 6 more.
        Assert.Equal(("excellent", 90m, 0.6m), (next.Grade, next.Bound, next.Missing));
        var answers = next.Changes.Single(change => change.Fact.Reference == "ratings/A01/answers/L1");
        Assert.Equal((94m, 90m, "excellent"), (answers.To, answers.Score, answers.Grade));
        var listening = next.Changes.Single(change => change.Fact.Reference == "ratings/A01/listening/L1");
        Assert.Equal(96m, listening.To);
    }

    [Theory]
    [InlineData("operations-scoring")]
    [InlineData("monthly-standard")]
    [InlineData("management-post")]
    public void EveryChangeThatIsTold_ReachesABetterGradeWhenItIsAppraised(string scheme)
    {
        var changes = 0;
        for (var seed = 1; seed <= 5; seed++)
        {
            var input = InputGenerator.Sample(scheme, employees: 3, seed);
            foreach (var employee in input.Appraisees.Select(appraisee => appraisee.Employee))
            {
                var proof = _appraiser.Explain(input, employee);
                foreach (var change in proof.NextGrade?.Changes ?? [])
                {
                    var statement = _appraiser.Appraise(Changed(input, change)).Of(employee);
                    Assert.Equal((change.Score, change.Grade), (statement.Score, statement.Grade));
                    Assert.True(statement.Score >= proof.NextGrade!.Bound);
                    changes++;
                }
            }
        }

        Assert.True(changes > 0);
    }

    [Fact]
    public void NextGrade_NothingReachesIt_HasNoChange()
    {
        var poor = Scenario.For("operations-scoring").Rates("answers", 10);

        var next = _appraiser.Explain(poor.Input, Scenario.FirstEmployee).NextGrade!;

        Assert.Equal("needs-improvement", next.Grade);
        Assert.Empty(next.Changes);
        Assert.Contains("Neither leaving out one occurrence nor another value of one reading or rating reaches it.", _appraiser.Explain(poor.Input, Scenario.FirstEmployee).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NextGrade_BestGrade_IsNone()
    {
        var best = Scenario.For("operations-scoring");
        foreach (var criterion in ClauseCatalogue.BuiltIn.FindScheme("operations-scoring")!.Clauses.SelectMany(clause => clause.Criteria))
        {
            best = best.Rates(criterion.Code, 95);
        }

        var proof = _appraiser.Explain(best.Input, Scenario.FirstEmployee);

        Assert.Null(proof.NextGrade);
        Assert.True(proof.HasBestGrade);
    }

    [Theory]
    [InlineData("service-norm")]
    [InlineData("after-sales")]
    [InlineData("taobao-service")]
    public void NextGrade_SchemeWithoutGrades_IsLeftOut(string scheme)
    {
        var input = InputGenerator.Sample(scheme, employees: 1, seed: 3);

        var proof = _appraiser.Explain(input, input.Appraisees[0].Employee);

        Assert.Null(proof.NextGrade);
        Assert.False(proof.HasBestGrade);
        Assert.DoesNotContain("Next grade", proof.ToString(), StringComparison.Ordinal);
    }

    private static AppraisalInput Changed(AppraisalInput input, SingleChange change) => change.Fact.Fact switch
    {
        Rating rating => input with { Ratings = input.Ratings.Select(other => other == rating ? rating with { Score = change.To!.Value } : other).ToValueList() },
        Measurement reading => input with
        {
            Measurements = input.Measurements.Select(other => other == reading ? reading with { Value = change.To!.Value } : other).ToValueList(),
        },
        var fact => input with { Occurrences = input.Occurrences.Where(occurrence => occurrence.Reference != fact.Reference).ToValueList() },
    };
}
