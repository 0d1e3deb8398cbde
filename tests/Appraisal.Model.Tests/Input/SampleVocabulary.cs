namespace Appraisal.Model.Tests.Input;

/// <summary>A small vocabulary with one of everything a scheme can ask for.</summary>
internal static class SampleVocabulary
{
    public static Vocabulary Instance { get; } = new(
    [
        new SchemeVocabulary("shop")
        {
            Period = PeriodRule.Month,
            InForceFrom = new DateOnly(2014, 4, 1),
            Indicators = [new("reply-rate", ValueRange.Rate), new("sales", ValueRange.Yuan), new("labels-printed", ValueRange.Count)],
            Occurrences =
            [
                new("handover-failure") { Circumstances = ["loss", "customer-impact"] },
                new("label-misprinted") { Amount = new ValueRange("yuan", 0) { MinimumExcluded = true }, AmountRequired = true },
                new("express-delayed") { Amount = new ValueRange("yuan", 10, 500), AmountRequired = true, OnceOnly = true },
                new("suggestion-adopted")
                {
                    Circumstances = ["minor", "major"],
                    CircumstanceRule = CircumstanceRule.ExactlyOne,
                    OnceOnly = true,
                    Amount = ValueRange.Yuan,
                },
                new("discourtesy"),
            ],
            Criteria = [new("rules") { Levels = [0, 1, 2] }],
            Terms = new SampleTerms("handoverFine", "baseWeight", "mealWeight", "outsideBand", "wageShares"),
        },
        new SchemeVocabulary("hospital")
        {
            Posts = ["escort", "reception"],
            Indicators = [new("patient-satisfaction", ValueRange.Rate)],
            Occurrences =
            [
                new("discourtesy"),
                new("escort-check-missed")
                {
                    Circumstances = ["bed", "name"],
                    CircumstanceRule = CircumstanceRule.AtLeastOne,
                    Posts = [null, "escort"],
                },
                new("visitor-brushed-off") { Posts = [null, "reception"] },
            ],
            Terms = new SampleTerms("satisfactionTarget"),
        },
        new SchemeVocabulary("posts")
        {
            Posts = ["reception", "data-analysis"],
            PostRequired = true,
            Criteria =
            [
                new("problem-solving") { Posts = ["reception", "data-analysis"] },
                new("expression") { Posts = ["reception"] },
            ],
            Terms = new SampleTerms(),
        },
        new SchemeVocabulary("leader")
        {
            TeamRole = TeamRole.Leader,
            Period = PeriodRule.Month,
            Indicators =
            [
                new("performance-score", ValueRange.Points(100)) { OfMembers = true },
                new("exam-score", ValueRange.Points(100)),
            ],
            Occurrences = [new("report-late")],
            Terms = new SampleTerms(),
        },
        new SchemeVocabulary("guide")
        {
            TeamRole = TeamRole.Guide,
            Indicators = [new("exam-score", ValueRange.Points(100)) { OfMembers = true }, new("service-score", ValueRange.Points(30)) { OfMembers = true }],
            Terms = new SampleTerms(),
        },
        new SchemeVocabulary("processor")
        {
            Indicators =
            [
                new("tickets-processed", ValueRange.Count),
                new("tickets-overdue", ValueRange.Count) { NotAbove = "tickets-processed" },
            ],
            Terms = new SampleTerms(),
        },
        new SchemeVocabulary("quarterly")
        {
            Period = PeriodRule.Quarter,
            Occurrences = [new("feedback-interview") { DaysAfterPeriod = 31 }, new("data-collected")],
            Criteria = [new("teamwork")],
            Terms = new SampleTerms(),
        },
        new SchemeVocabulary("strict")
        {
            Indicators = [new("reply-rate", new ValueRange("rate", 0.5m, 1))],
            Occurrences = [new("discourtesy") { OnceOnly = true }],
            Terms = new SampleTerms(),
        },
    ]);
}

/// <summary>Terms that must be known and non-negative; two of them are weights that add up to 100.</summary>
internal sealed class SampleTerms(params string[] names) : ITermsVocabulary
{
    public IEnumerable<TermProblem> Check(ValueList<TermOverride> values)
    {
        foreach (var term in values)
        {
            if (!names.Contains(term.Term))
            {
                yield return new TermProblem(term.Term, ProblemCodes.InvalidTerm, Explanation.Verbatim("Unknown term."));
            }
            else if (term.Value is TermValue.Number { Value: < 0 })
            {
                yield return new TermProblem(term.Term, ProblemCodes.InvalidTerm, Explanation.Verbatim("Negative."));
            }
            else if (term.Value is TermValue.Map map)
            {
                foreach (var entry in map.Entries.Where(entry => entry.Value is TermValue.Number { Value: < 0 }))
                {
                    yield return new TermProblem(term.Term + "." + entry.Key, ProblemCodes.InvalidTerm, Explanation.Verbatim("Negative."));
                }
            }
        }

        if (Weight(values, "baseWeight", 60) + Weight(values, "mealWeight", 40) != 100)
        {
            yield return new TermProblem("baseWeight", ProblemCodes.WeightsDoNotAddUp, Explanation.Verbatim("The weights must add up to 100."))
            {
                Together = ["baseWeight", "mealWeight"],
            };
        }
    }

    private static decimal Weight(ValueList<TermOverride> values, string name, decimal printed) =>
        values.FirstOrDefault(term => term.Term == name)?.Value is TermValue.Number number ? number.Value : printed;
}
