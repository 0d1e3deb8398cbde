namespace Appraisal.Rules.Tests.ManagementPost;

/// <summary>The register's management-post rows as a plain calculation, without the engine.</summary>
internal static class PlainManagementPost
{
    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        plain.Item("MG-1.1", 40, ["complaint-rate-score"], ["customer-satisfaction"]);
        plain.Item("MG-1.2", 30, ["response-time-score", "resolution-time-score"]);
        plain.Item("MG-1.3", 20, ["product-knowledge", "script-conformity"]);
        plain.Item("MG-1.4", 10, ["internal-satisfaction"], ["information-sharing-rate"]);
        plain.Procedure("MG-4.1", "indicators-reviewed", "indicators-not-reviewed", input.Period.From, input.Period.To);

        var grade = plain.Total >= 90 ? "excellent" : plain.Total >= 80 ? "good" : plain.Total >= 60 ? "qualified" : "unqualified";
        return plain.Statement(100, grade);
    }

    /// <summary>The lines' sum under the weights 35, 25, 30, 10 and, in every category, 70% for the first and 30% for the second indicator.</summary>
    public static decimal OverriddenTotal(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        var total = Shared(35, Rate("customer-satisfaction"), plain.MeanOf("complaint-rate-score"))
            + Shared(25, plain.MeanOf("response-time-score"), plain.MeanOf("resolution-time-score"))
            + Shared(30, plain.MeanOf("product-knowledge"), plain.MeanOf("script-conformity"))
            + Shared(10, plain.MeanOf("internal-satisfaction"), Rate("information-sharing-rate"));
        return total.Written();

        Fraction Rate(string indicator) => (plain.Reading(indicator)?.Value ?? 0m) * (Fraction)100;
    }

    private static Fraction Shared(int weight, Fraction first, Fraction second) => ((first * 70) + (second * 30)) * weight / 10_000;
}
