namespace Appraisal.Testing.Tests;

/// <summary>Figures that give the generators landmarks of every shape.</summary>
public sealed record EveryInputTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "every-input";

    [Term("EI-1", Unit = "rate")]
    public decimal Target { get; init; } = 0.85m;

    [Term("EI-1")]
    public ValueList<Rung> Rungs { get; init; } = [new Rung { UpTo = 0.02m, Points = 10m }, new Rung { UpTo = 0.05m, Points = 4m }];

    [Term("EI-2", Unit = "count")]
    public int Orders { get; init; } = 500;

    [Term("EI-2", Unit = "percent")]
    public decimal FullFrom { get; init; } = 1.5m;

    public sealed record Rung
    {
        [Term]
        public decimal UpTo { get; init; }

        [Term]
        public decimal Points { get; init; }
    }
}

/// <summary>A scheme without rules that says of inputs everything that a vocabulary can say, in several shapes.</summary>
public static class EveryInputScheme
{
    private static readonly ClauseTitle _title = new("Anything", "任意");

    public static ClauseCatalogue CatalogueOf(
        PeriodRule period = PeriodRule.Any, TeamRole role = TeamRole.None, bool postRequired = false, DateOnly? inForceFrom = null) =>
        new([Definition(period, role, postRequired, inForceFrom)], []);

    private static SchemeDefinition<EveryInputTerms> Definition(PeriodRule period, TeamRole role, bool postRequired, DateOnly? inForceFrom) =>
        new()
        {
            Title = _title,
            Document = "X",
            Period = period,
            TeamRole = role,
            Posts = ["counter", "back-office"],
            PostRequired = postRequired,
            InForceFrom = inForceFrom,
            Clauses =
            [
                new ClauseEntry("EI-1", "1", _title, ClauseKind.Score)
                {
                    Indicators =
                    [
                        new IndicatorDefinition("reply-rate", ValueRange.Rate),
                        new IndicatorDefinition("days-late", new ValueRange("days", 0)),
                        new IndicatorDefinition("member-score", ValueRange.Points(30)) { OfMembers = role != TeamRole.None },
                    ],
                },
                new ClauseEntry("EI-2", "2", _title, ClauseKind.Score)
                {
                    Indicators =
                    [
                        new IndicatorDefinition("orders-lost", ValueRange.Count) { NotAbove = "orders" },
                        new IndicatorDefinition("orders", ValueRange.Count),
                    ],
                },
                new ClauseEntry("EI-3", "3", _title, ClauseKind.Fine)
                {
                    Occurrences =
                    [
                        new OccurrenceDefinition("misprint") { Amount = new ValueRange("yuan", 0) { MinimumExcluded = true }, AmountRequired = true },
                        new OccurrenceDefinition("delay") { Amount = new ValueRange("yuan", 10, 500), OnceOnly = true },
                        new OccurrenceDefinition("script") { Circumstances = ["greeting", "paid"], CircumstanceRule = CircumstanceRule.ExactlyOne },
                        new OccurrenceDefinition("check") { Circumstances = ["bed", "name"], CircumstanceRule = CircumstanceRule.AtLeastOne },
                        new OccurrenceDefinition("plan") { DaysAfterPeriod = 31 },
                        new OccurrenceDefinition("counter-only") { Posts = ["counter"] },
                        new OccurrenceDefinition("low-rate") { Amount = ValueRange.Rate with { Maximum = 0.9m, MaximumExcluded = true } },
                    ],
                },
                new ClauseEntry("EI-4", "4", _title, ClauseKind.Score)
                {
                    Criteria =
                    [
                        new CriterionDefinition("initiative") { Levels = [0m, 1m, 2m] },
                        new CriterionDefinition("attitude"),
                        new CriterionDefinition("ledger") { Posts = ["back-office"] },
                    ],
                },
            ],
        };
}
