namespace Appraisal.TaobaoService;

/// <summary>The online-shop customer service policy: conduct, fines and the composition of the pay. Source 000.</summary>
internal static partial class TaobaoServiceScheme
{
    /// <summary>The day the policy came into force.</summary>
    public static DateOnly InForceFrom { get; } = new(2014, 4, 1);

    /// <summary>The policy as the catalogue lists it.</summary>
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<TaobaoServiceTerms>
    {
        Title = new("Online-shop customer service", "淘宝客服绩效考核"),
        Document = "000",
        Period = PeriodRule.Month,
        InForceFrom = InForceFrom,
        Figures = ["performanceScore", "manualScore", "gross", "fines", "payable"],
        Maxima =
        [
            new SchemeMaximum(100) { Clauses = ["TB-6.1", "TB-6.2", "TB-6.3", "TB-6.4", "TB-6.5"] },
            new SchemeMaximum(14) { Clauses = ManualCriteria.Clauses, Reason = "The six criteria of table 2 have 2 or 3 points each." },
        ],
        AcceptedFaults =
        [
            new AcceptedFault(
                "TB-5.5", ClauseFaultKind.CapNeverBinds, "The document prints 14 as the limit, and the levels of its own table 2 add up to just that."),
        ],
        Clauses =
        [
            Clause("TB-0", "Scope, effective date", "Scope and effective date", "适用范围与生效日", ClauseKind.Scope) with
            {
                CheckedBy = typeof(InputValidator),
            },
            .. Conduct(),
            .. Pay(),
            .. Scores(),
        ],
    };

    private static ClauseEntry Clause(string id, string heading, string en, string zh, ClauseKind kind) =>
        new(id, heading, new ClauseTitle(en, zh), kind);

    private static ClauseEntry Obligation(string id, string heading, string en, string zh, params string[] kinds) =>
        Clause(id, heading, en, zh, ClauseKind.Finding) with { Occurrences = kinds.Select(kind => new OccurrenceDefinition(kind)).ToValueList() };
}
