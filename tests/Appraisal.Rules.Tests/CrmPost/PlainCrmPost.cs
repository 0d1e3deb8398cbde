namespace Appraisal.Rules.Tests.CrmPost;

/// <summary>The register's crm-post rows as a plain calculation, without the engine.</summary>
internal static class PlainCrmPost
{
    private static readonly string[][] _standards =
    [
        ["oral-expression", "written-expression", "listening"],
        ["analysis", "solution-quality", "coordination"],
        ["customer-feedback", "relationship-maintenance", "handling-speed"],
        ["cooperation-attitude"],
    ];

    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        for (var s = 0; s < _standards.Length; s++)
        {
            var criteria = _standards[s];
            for (var i = 0; i < criteria.Length; i++) plain.Item($"CR-{s + 1}.{i + 1}", (Fraction)25 / criteria.Length, [criteria[i]]);
        }

        return plain.Statement(100, null);
    }
}
