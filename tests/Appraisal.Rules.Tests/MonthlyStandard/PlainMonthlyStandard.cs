namespace Appraisal.Rules.Tests.MonthlyStandard;

/// <summary>The register's monthly-standard rows as a plain calculation, without the engine.</summary>
internal static class PlainMonthlyStandard
{
    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        plain.Item("MP-1.1", 40, ["service-quality"]);
        plain.Item("MP-1.2", 20, ["teamwork"]);
        plain.Item("MP-1.3", 20, ["efficiency"]);
        plain.Item("MP-1.4", 10, ["problem-solving"]);
        plain.Item("MP-1.5", 10, ["knowledge"]);

        var (from, to) = (input.Period.From, input.Period.To);
        plain.Procedure("MP-2.1", "standards-explained", "standards-not-explained", from, from.AddDays(4));
        foreach (var (first, last) in new[] { (1, 7), (8, 14), (15, 21), (22, to.Day) })
        {
            var held = plain.Events("weekly-review").Exists(o => o.Date.Day >= first && o.Date.Day <= last);
            if (!held) plain.Finding("MP-2.2", "weekly-review-missing");
        }

        plain.Procedure("MP-2.4", "development-plan-agreed", "development-plan-missing", from, to.AddDays(31));
        var grade = PlainItems.GradeOfFive(plain.Total);
        if (grade == "excellent")
        {
            plain.Finding("MP-3.1", "award-amount-unset");
            foreach (var clause in new[] { "MP-3.1", "MP-3.2", "MP-3.3" }) plain.Line(clause, LineKind.Award, 0, null, []);
        }

        return plain.Statement(100, grade);
    }
}
