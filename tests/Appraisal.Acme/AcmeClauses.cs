using Appraisal.ServiceNorm;

namespace Appraisal.Rules.Tests.Departments;

/// <summary>What a made-up department declares: a clause in another's place, one more deduction from 2025 on, a bonus, a scheme of its own.</summary>
public sealed class AcmeDeclarations : IClauseDeclarations
{
    public static OccurrenceDefinition HungUpEarly { get; } =
        ClauseCatalogue.BuiltIn.Find("SN-3.8")!.Entry.Occurrences[0];

    public IEnumerable<ClauseDeclaration> Declarations =>
    [
        new SchemeExtension<AcmeNormTerms>
        {
            Clauses =
            [
                new("ACME-4", "Order 7, 4", new("Call ended early", "提前挂机"), ClauseKind.Deduction)
                {
                    Occurrences = [HungUpEarly],
                    ReadsTerms = ["hungUpEarly"],
                    Document = "order 7",
                },
            ],
        },
        new SchemeExtension("service-norm")
        {
            From = new DateOnly(2025, 1, 1),
            Clauses =
            [
                new("ACME-5", "Order 9, 1", new("Desk left untidy", "台面不整"), ClauseKind.Deduction) { Occurrences = [new("desk-untidy")] },
            ],
        },
        new ClauseReplacement("SN-3.8", "ACME-4", new DateOnly(2024, 1, 1)),
        new SchemeExtension<NightShiftTerms>
        {
            Clauses =
            [
                new("ACME-1", "Order 7, 1", new("Night-shift bonus", "夜班奖金"), ClauseKind.Award) { Occurrences = [new("night-shift")] },
                new("ACME-2", "Order 7, 2", new("Fines capped", "罚款封顶"), ClauseKind.Fine),
            ],
        },
        new NewScheme(new SchemeDefinition<AcmeDeskTerms>
        {
            Title = new("Desk", "前台"),
            Document = "order 8",
            Clauses =
            [
                new("AD-1", "1", new("Base score", "基准分"), ClauseKind.Section),
                new("AD-2", "2", new("Total", "总分"), ClauseKind.Total),
                new("AD-3", "3", new("Desk audited", "台面检查"), ClauseKind.Finding) { Occurrences = [new("desk-audited")] },
            ],
        }),
    ];
}

public sealed record AcmeNormTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "service-norm";

    [Term("ACME-4", Unit = "points", Maximum = "100")]
    public decimal EndedEarly { get; init; } = 3;
}

public sealed record NightShiftTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "taobao-service";

    [Term("ACME-1", Unit = "yuan", Maximum = "1000")]
    public decimal NightShiftBonus { get; init; } = 30;

    [Term("ACME-2", Unit = "percent", Maximum = "100")]
    public decimal FinesAtMost { get; init; } = 20;
}

public sealed record AcmeDeskTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "acme-desk";

    [Term("AD-1", "AD-2", Unit = "points", Maximum = "1000")]
    public decimal Full { get; init; } = 50;
}

[Clause("ACME-4")]
public sealed class EndedEarly() : PerOccurrenceDeduction<AcmeNormTerms>("SN-2", ["hung-up-early"], terms => terms.EndedEarly);

[Clause("ACME-5")]
public sealed class DeskUntidy() : PerOccurrenceDeduction<ServiceNormTerms>("SN-2", ["desk-untidy"], _ => 2);

[Clause("ACME-1")]
public sealed class NightShiftBonus() : OccurrenceClause<NightShiftTerms>(["night-shift"])
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        NightShiftTerms terms = null!;
        Period period = null!;
        Occurrence night = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => night, IsOfKind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => new Award(
                ClauseId, appraisee, "night-shift", terms.NightShiftBonus * night.Count, Explanation.Of($"{terms.NightShiftBonus} x {night.Count}"), Because.Of(night)));
    }
}

[Clause("ACME-2")]
public sealed class FinesCapped() : FineCap<NightShiftTerms>(terms => terms.FinesAtMost);

[Clause("AD-1")]
public sealed class DeskBase() : SectionTotal<AcmeDeskTerms>(terms => terms.Full);

[Clause("AD-2")]
public sealed class DeskTotal() : PointsTotal<AcmeDeskTerms>((terms, _) => terms.Full);

/// <summary>Who signs for an audit: a service of the host, not a fact.</summary>
public sealed record Auditor(string Name);

[Clause("AD-3")]
public sealed class DeskAudited() : OccurrenceClause<AcmeDeskTerms>(["desk-audited"])
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        AcmeDeskTerms terms = null!;
        Period period = null!;
        Occurrence audited = null!;
        Auditor auditor = null!;

        Dependency()
            .Resolve(() => auditor);

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => audited, IsOfKind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, Kind, Explanation.Of($"audited by {auditor.Name}"), Because.Of(audited)));
    }
}
