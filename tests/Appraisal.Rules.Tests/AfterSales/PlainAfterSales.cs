namespace Appraisal.Rules.Tests.AfterSales;

/// <summary>The register's after-sales rows as a plain calculation, without the engine.</summary>
internal static class PlainAfterSales
{
    private static readonly (string Clause, string Kind)[] _conduct =
    [
        ("AS-2.7", "indicator-feedback-not-collected"),
        ("AS-2.8", "data-not-unified"),
        ("AS-2.9", "data-not-updated"),
        ("AS-3.1", "strategy-neglected"),
        ("AS-3.2", "supervision-neglected"),
        ("AS-3.3", "technical-follow-up-neglected"),
        ("AS-3.4", "customer-service-neglected"),
        ("AS-4.1", "director-qualification-gap"),
        ("AS-4.2", "manager-qualification-gap"),
        ("AS-4.3", "technical-qualification-gap"),
        ("AS-4.4", "service-qualification-gap"),
    ];

    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input)
    {
        var plain = Items(appraisee, input);
        var (from, to) = (input.Period.From, input.Period.To);
        plain.Finding("AS-1.7", "weights-incomplete");
        plain.Procedure("AS-2.2", "goals-set", "goals-not-set", from, from.AddMonths(1).AddDays(-1));
        plain.Procedure("AS-2.3", "data-collected", "data-not-collected", from, to);
        plain.Procedure("AS-2.4", "feedback-interview", "feedback-interview-missing", from, to.AddDays(31));
        var grade = PlainItems.GradeOfFive(plain.Total / 90 * 100);
        if (grade == "excellent") plain.Line("AS-2.5", LineKind.Award, 0, null, []);
        if (grade is "needs-improvement" or "unqualified") plain.Finding("AS-2.5", "penalty-or-advice-due");
        foreach (var (clause, kind) in _conduct) plain.Conduct(clause, kind);
        plain.Procedure("AS-2.6", "indicators-reviewed", "indicators-not-reviewed", from, to);
        return plain.Statement(90, null);
    }

    public static decimal Normalised(Appraisee appraisee, AppraisalInput input) => (Items(appraisee, input).Total / 90 * 100).Written();

    private static PlainItems Items(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        plain.Item("AS-1.1", 30, [], ["customer-satisfaction"]);
        plain.Item("AS-1.2", 20, [], ["complaint-timeliness"]);
        plain.Item("AS-1.3", 15, [], ["first-contact-resolution"]);
        plain.Item("AS-1.4", 10, ["process-conformity"]);
        plain.Item("AS-1.5", 10, ["teamwork"]);
        plain.Item("AS-1.6", 5, ["training"]);
        return plain;
    }
}
