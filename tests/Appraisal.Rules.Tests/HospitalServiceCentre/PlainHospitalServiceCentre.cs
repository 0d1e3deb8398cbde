namespace Appraisal.Rules.Tests.HospitalServiceCentre;

/// <summary>The register's hospital-service-centre rows as a plain calculation, without the engine.</summary>
internal sealed class PlainHospitalServiceCentre
{
    private const string Scheme = "hospital-service-centre";

    private static readonly (string Clause, int Section, string[] Kinds)[] _items =
    [
        ("HO-1.1", 1, ["dress-code-breach"]),
        ("HO-1.2", 1, ["discourtesy"]),
        ("HO-1.3", 1, ["patient-complaint"]),
        ("HO-1.4", 1, ["roster-changed"]),
        ("HO-1.5", 1, ["activity-missed"]),
        ("HO-1.6", 1, ["on-duty-misconduct"]),
        ("HO-2.1", 2, ["transport-not-inspected", "transport-unsafe"]),
        ("HO-2.2", 2, ["escort-check-missed"]),
        ("HO-2.4", 2, ["critical-patient-mishandled"]),
        ("HO-2.5", 2, ["registration-not-assisted"]),
        ("HO-2.6", 2, ["return-or-handover-missed"]),
        ("HO-3.3", 3, ["first-asked-duty-breached"]),
        ("HO-3.4", 3, ["visitor-brushed-off"]),
        ("HO-3.5", 3, ["guidance-not-given"]),
        ("HO-3.6", 3, ["waiting-patient-not-watched"]),
    ];

    /// <summary>The full points of the sections 1 to 3; index 0 is not used.</summary>
    public decimal[] Full { get; init; } = [0, 30, 40, 30];

    /// <summary>The target of satisfaction, or null for unset.</summary>
    public decimal? Target { get; init; }

    public IEnumerable<PlainStatement> Statements(AppraisalInput input) => input.Appraisees.Select(appraisee => StatementOf(appraisee, input));

    private PlainStatement StatementOf(Appraisee appraisee, AppraisalInput input)
    {
        int[] sections = appraisee.Post switch
        {
            null => [1, 2, 3],
            "escort" => [1, 2],
            _ => [1, 3],
        };
        var taken = new decimal[4];
        var deductions = new List<string>();
        var findings = new List<string>();
        foreach (var (clause, section, kinds) in _items)
        {
            if (clause == "HO-1.3") Satisfaction(appraisee, input, taken, deductions, findings);

            var occurrences = input.Occurrences
                .Where(o => o.Employee == appraisee.Employee && kinds.Contains(o.Kind) && o.Date >= input.Period.From)
                .OrderBy(o => o.Date)
                .ThenBy(o => o.Id, StringComparer.Ordinal);
            foreach (var o in occurrences)
            {
                taken[section] += o.Count;
                deductions.Add(PlainStatement.Line(clause, LineKind.Deduction, -o.Count, null, ["occurrences/" + o.Id, .. TermsOf(clause)]));
            }
        }

        var lines = new List<string>();
        var total = 0m;
        foreach (var section in sections)
        {
            var score = Math.Max(0, Full[section] - taken[section]);
            total += score;
            var clause = $"HO-{section}.0";
            lines.Add(PlainStatement.Line(clause, LineKind.Section, score + taken[section], Full[section], TermsOf(clause)));
        }

        return PlainStatement.Of(
            appraisee.Employee, Scheme, !findings.Exists(finding => finding.Contains("missing-input", StringComparison.Ordinal)), total, sections.Sum(section => Full[section]), null, [.. lines, .. deductions], findings);
    }

    private void Satisfaction(Appraisee appraisee, AppraisalInput input, decimal[] taken, List<string> deductions, List<string> findings)
    {
        var measured = input.Measurements.FirstOrDefault(m => m.Employee == appraisee.Employee && m.Indicator == "patient-satisfaction");
        if (measured is null)
        {
            if (Target is not null) findings.Add(PlainStatement.Finding("HO-1.3", "missing-input", TermsOf("HO-1.3")));
            return;
        }

        string[] because = [$"measurements/{appraisee.Employee}/patient-satisfaction"];
        if (Target is null)
        {
            findings.Add(PlainStatement.Finding("HO-1.3", "threshold-unset", because));
        }
        else if (measured.Value < Target)
        {
            taken[1] += 1;
            deductions.Add(PlainStatement.Line("HO-1.3", LineKind.Deduction, -1, null, [.. because, .. TermsOf("HO-1.3")]));
        }
    }

    private string[] TermsOf(string clause) => clause switch
    {
        "HO-1.0" or "HO-2.0" or "HO-3.0" when Full[1] != 30 => ["terms/hospital-service-centre/sectionPoints"],
        "HO-1.3" when Target is not null => ["terms/hospital-service-centre/satisfactionTarget"],
        _ => [],
    };
}
