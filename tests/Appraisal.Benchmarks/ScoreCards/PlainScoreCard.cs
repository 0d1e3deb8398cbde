using Appraisal.ServiceNorm;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>The score card as one would write it without rules: the same lines with the same explanations, total and grade.</summary>
public static class PlainScoreCard
{
    private static readonly Dictionary<string, Norm> _norms = new(StringComparer.Ordinal)
    {
        ["commanding-tone"] = new("SN-3.1", terms => terms.CommandingTone, []),
        ["agent-id-withheld"] = new("SN-3.2", terms => terms.AgentIdWithheld, []),
        ["misleading-guidance"] = new("SN-3.3", terms => terms.MisleadingGuidance, []),
        ["request-not-entered"] = new("SN-3.4", terms => terms.RequestNotEntered, []),
        ["wrong-registration-disputed"] = new("SN-3.5", terms => terms.WrongRegistrationDisputed, []),
        ["customer-data-looked-up"] = new("SN-3.6", terms => terms.CustomerDataLookedUp, []),
        ["other-department-blamed"] = new("SN-3.7", terms => terms.OtherDepartmentBlamed, []),
        ["hung-up-early"] = new("SN-3.8", terms => terms.HungUpEarly, ["customer-dissatisfied", "complaint"]),
        ["nuisance-call-mishandled"] = new("SN-3.9", terms => terms.NuisanceCallMishandled, ["serious"]),
        ["praise-falsified"] = new("SN-3.10", terms => terms.PraiseFalsified, ["serious"]),
        ["spot-check-problem"] = new("SN-3.11", terms => terms.SpotCheckProblem, []),
        ["wrong-registration-downstream"] = new("SN-3.12", terms => terms.WrongRegistrationDownstream, []),
        ["ticket-incomplete"] = new("SN-3.13", terms => terms.TicketIncomplete, []),
        ["ticket-instead-of-answer"] = new("SN-3.14", terms => terms.TicketInsteadOfAnswer, []),
        ["ticket-without-lookup"] = new("SN-3.15", terms => terms.TicketWithoutLookup, []),
        ["ticket-fabricated"] = new("SN-3.16", terms => terms.TicketFabricated, []),
        ["ticket-late-or-missed"] = new("SN-3.17", terms => terms.TicketLateOrMissed, ["downstream-impact", "dispute"]),
    };

    public static IReadOnlyList<string> Kinds { get; } = [.. _norms.Keys];

    /// <summary>What the rules conclude about one employee.</summary>
    public static List<Outcome> Of(ScoreCard card, ServiceNormTerms terms, Period period)
    {
        var outcomes = new List<Outcome>();
        var taken = Rational.Zero;
        foreach (var occurrence in card.Occurrences)
        {
            if (occurrence.Date < period.From || !_norms.TryGetValue(occurrence.Kind, out var norm)) continue;

            var deduction = Deduct(card.Appraisee, norm, terms, occurrence);
            taken += deduction.Points;
            outcomes.Add(deduction);
        }

        var full = (Rational)terms.BaseScore;
        var givenBack = Rational.Max(Rational.Zero, taken - full);
        var how = givenBack.Sign == 0
            ? Explanation.Of($"full points {terms.BaseScore}")
            : Explanation.Of($"full points {terms.BaseScore}; deductions come to {taken}, so the floor of 0 gives back {givenBack}");
        outcomes.Add(new SectionScore("SN-2", card.Appraisee, full + givenBack, full, how, []));

        var score = Rational.Max(Rational.Zero, full + givenBack - taken);
        outcomes.Add(new TotalScore("SN-2", card.Appraisee, score, terms.BaseScore));
        var grade = NormGrade.Bounds.CodeOf(score);
        outcomes.Add(new Grade(ClauseOf(grade), card.Appraisee, grade));
        return outcomes;
    }

    private static Deduction Deduct(Appraisee appraisee, Norm norm, ServiceNormTerms terms, Occurrence occurrence)
    {
        var each = norm.Points(terms);
        var doubled = occurrence.HasAny(norm.DoubledBy);
        var taken = (Rational)each * occurrence.Count * (doubled ? 2 : 1);
        var how = (doubled, occurrence.Count) switch
        {
            (false, 1) => Explanation.Of($"{each}"),
            (false, _) => Explanation.Of($"{each} x {occurrence.Count} = {taken}"),
            (true, 1) => Explanation.Of($"{each} x 2 (doubled) = {taken}"),
            (true, _) => Explanation.Of($"{each} x 2 (doubled) x {occurrence.Count} = {taken}"),
        };
        return new Deduction(norm.Clause, appraisee, "SN-2", taken, how, [occurrence]);
    }

    private static string ClauseOf(string grade) => grade switch
    {
        GradeCodes.Excellent => "G-1",
        GradeCodes.Good => "G-2",
        GradeCodes.Fair => "G-3",
        GradeCodes.NeedsImprovement => "G-4",
        _ => "G-5",
    };

    private sealed record Norm(string Clause, Func<ServiceNormTerms, decimal> Points, ValueList<string> DoubledBy);
}
