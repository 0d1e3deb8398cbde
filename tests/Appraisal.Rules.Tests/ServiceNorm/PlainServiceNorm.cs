namespace Appraisal.Rules.Tests.ServiceNorm;

/// <summary>The register's service-norm rows as a plain calculation, without the engine.</summary>
internal sealed class PlainServiceNorm
{
    private const string Scheme = "service-norm";

    private static readonly string[] _guidelines =
    [
        "user-first-neglected", "call-not-fully-served", "not-listening", "not-treated-individually", "disrespect-or-dishonesty", "discourtesy",
        "anger-shown", "customer-left-unsatisfied", "help-not-sought", "study-neglected", "colleague-not-helped", "no-goals-set", "negative-attitude",
    ];

    private static readonly (string Kind, decimal Points, string[] Doubling)[] _norms =
    [
        ("commanding-tone", 10, []),
        ("agent-id-withheld", 10, []),
        ("misleading-guidance", 10, []),
        ("request-not-entered", 10, []),
        ("wrong-registration-disputed", 10, []),
        ("customer-data-looked-up", 10, []),
        ("other-department-blamed", 10, []),
        ("hung-up-early", 6, ["customer-dissatisfied", "complaint"]),
        ("nuisance-call-mishandled", 10, ["serious"]),
        ("praise-falsified", 10, ["serious"]),
        ("spot-check-problem", 10, []),
        ("wrong-registration-downstream", 6, []),
        ("ticket-incomplete", 5, []),
        ("ticket-instead-of-answer", 5, []),
        ("ticket-without-lookup", 5, []),
        ("ticket-fabricated", 10, []),
        ("ticket-late-or-missed", 6, ["downstream-impact", "dispute"]),
    ];

    /// <summary>The base score; another than the printed one is cited.</summary>
    public decimal BaseScore { get; init; } = 100;

    /// <summary>The points of 3.8; others than the printed ones are cited.</summary>
    public decimal HungUpEarly { get; init; } = 6;

    /// <summary>Whether 3.17 doubles only under both aggravations, by a term that is then cited.</summary>
    public bool BothAggravations { get; init; }

    public IEnumerable<PlainStatement> Statements(AppraisalInput input) => input.Appraisees.Select(appraisee => StatementOf(appraisee, input));

    private PlainStatement StatementOf(Appraisee appraisee, AppraisalInput input)
    {
        var inPeriod = input.Occurrences
            .Where(o => o.Employee == appraisee.Employee && o.Date >= input.Period.From)
            .OrderBy(o => o.Date)
            .ThenBy(o => o.Id, StringComparer.Ordinal)
            .ToList();

        var findings = new List<string>();
        for (var i = 0; i < _guidelines.Length; i++)
        {
            foreach (var o in inPeriod.Where(o => o.Kind == _guidelines[i]))
            {
                findings.Add(PlainStatement.Finding($"SN-1.{i + 1}", o.Kind, ["occurrences/" + o.Id]));
            }
        }

        var deductions = new List<string>();
        var taken = 0m;
        for (var i = 0; i < _norms.Length; i++)
        {
            foreach (var o in inPeriod.Where(o => o.Kind == _norms[i].Kind))
            {
                var clause = $"SN-3.{i + 1}";
                var points = PointsOf(i) * o.Count * (Doubled(i, o) ? 2 : 1);
                taken += points;
                deductions.Add(PlainStatement.Line(clause, LineKind.Deduction, -points, null, ["occurrences/" + o.Id, .. TermsOf(clause)]));
                if (i == 15) findings.Add(PlainStatement.Finding(clause, "full-liability", ["occurrences/" + o.Id]));
            }
        }

        var score = taken > BaseScore ? 0 : BaseScore - taken;
        var section = PlainStatement.Line("SN-2", LineKind.Section, score + taken, BaseScore, TermsOf("SN-2"));
        return PlainStatement.Of(appraisee.Employee, Scheme, true, score, BaseScore, null, [section, .. deductions], findings);
    }

    private decimal PointsOf(int norm) => _norms[norm].Kind == "hung-up-early" ? HungUpEarly : _norms[norm].Points;

    private bool Doubled(int norm, Occurrence occurrence)
    {
        var recorded = _norms[norm].Doubling.Count(circumstance => occurrence.Circumstances.Contains(circumstance));
        return _norms[norm].Kind == "ticket-late-or-missed" && BothAggravations ? recorded == 2 : recorded > 0;
    }

    private string[] TermsOf(string clause) => clause switch
    {
        "SN-2" when BaseScore != 100 => ["terms/service-norm/baseScore"],
        "SN-3.8" when HungUpEarly != 6 => ["terms/service-norm/hungUpEarly"],
        "SN-3.17" when BothAggravations => ["terms/service-norm/downstreamOrDispute"],
        _ => [],
    };
}
