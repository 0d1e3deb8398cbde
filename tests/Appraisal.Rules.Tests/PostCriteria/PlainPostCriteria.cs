namespace Appraisal.Rules.Tests.PostCriteria;

/// <summary>The register's post-criteria rows as a plain calculation, without the engine.</summary>
internal static class PlainPostCriteria
{
    private static readonly Dictionary<string, (int Part, string[] Criteria)> _posts = new()
    {
        ["reception"] = (1, ["product-knowledge", "expression", "problem-solving", "service-attitude", "customer-satisfaction"]),
        ["technical-support"] = (2, ["technical-knowledge", "problem-analysis", "teamwork", "resolution-efficiency", "support-quality"]),
        ["complaint-handling"] = (3, ["complaint-handling", "communication", "handling-efficiency", "handling-quality"]),
        ["after-sales-service"] = (4, ["after-sales-knowledge", "problem-solving", "relationship-management", "after-sales-quality"]),
        ["data-analysis"] = (5, ["data-analysis", "report-writing", "problem-solving"]),
    };

    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        var (part, criteria) = _posts[appraisee.Post!];
        for (var i = 0; i < criteria.Length; i++) plain.Item($"PC-{part}.{i + 1}", (Fraction)100 / criteria.Length, [criteria[i]]);
        return plain.Statement(100, null);
    }
}
