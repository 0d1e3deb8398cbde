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
}
