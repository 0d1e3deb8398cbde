namespace Appraisal.Testing.Tests;

/// <summary>A made-up department that adds to a built-in scheme: a code, a figure, a deduction, and a bonus that may be written rightly or wrongly.</summary>
public static class NightDesk
{
    public const string Scheme = "taobao-service";

    /// <summary>The department's appraiser, with one of the bonuses.</summary>
    public static Appraiser With(Type bonus, ValueList<OccurrenceDefinition> readByBonus) => Appraiser.Create(o => o
        .AddRules(typeof(HandoverLate), bonus)
        .Declare(new SchemeExtension<NightDeskTerms>
        {
            Clauses =
            [
                new("ND-1", "1", new("Handover late", "交接迟到"), ClauseKind.Fine) { Occurrences = [HandoverLate.Definition] },
                new("ND-2", "2", new("Bonus", "奖金"), ClauseKind.Award) { Occurrences = readByBonus },
            ],
        }));
}

public sealed record NightDeskTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => NightDesk.Scheme;

    [Term("ND-1", Unit = "yuan")]
    public decimal HandoverLate { get; init; } = 5;

    [Term("ND-2", Unit = "yuan")]
    public decimal NightBonus { get; init; } = 7;
}

[Clause("ND-1")]
public sealed class HandoverLate() : PerOccurrenceFine<NightDeskTerms>(Definition.Kind)
{
    public static OccurrenceDefinition Definition { get; } = new("handover-late") { Amount = new ValueRange("minutes", 0) };

    protected override Reckoning Once(NightDeskTerms terms, Occurrence occurrence) => new(terms.HandoverLate, Explanation.Of($"{terms.HandoverLate}"));
}

/// <summary>Pays for each night on shift.</summary>
[Clause("ND-2")]
public sealed class NightBonus() : OccurrenceClause<NightDeskTerms>(["night"])
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        NightDeskTerms terms = null!;
        Period period = null!;
        Occurrence night = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => night, IsOfKind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => new Award(ClauseId, appraisee, Kind, terms.NightBonus * night.Count, Explanation.None, Because.Of(night)));
    }
}

/// <summary>Written wrongly: pays for each late handover, more than its fine.</summary>
[Clause("ND-2")]
public sealed class BonusOnOccurrences() : OccurrenceClause<NightDeskTerms>(["handover-late"])
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        NightDeskTerms terms = null!;
        Period period = null!;
        Occurrence late = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => late, IsOfKind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => new Award(ClauseId, appraisee, Kind, terms.NightBonus * late.Count, Explanation.None, Because.Of(late)));
    }
}

/// <summary>Written wrongly: pays from the second breach on, whatever was breached.</summary>
[Clause("ND-2")]
public sealed class BonusOnBreaches : ClauseRule<NightDeskTerms>
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        NightDeskTerms terms = null!;
        Period period = null!;
        IEnumerable<Breach> breaches = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => breaches, query => query
                .Match<Breach>(breach => breach.Scheme == Scheme, breach => breach.Employee == appraisee.Employee)
                .Collect()
                .Where(all => all.Count() > 1));

        Then()
            .Yield(_ => new Award(ClauseId, appraisee, "bonus", 2000m * breaches.Count(), Explanation.None, Because.Of()));
    }
}
