namespace Appraisal.Rules.Tests.ManagementSupport;

/// <summary>The register's management-support rows as a plain calculation, without the engine.</summary>
internal static class PlainManagementSupport
{
    private static readonly string[][] _dimensions =
    [
        ["attitude", "vigour"],
        ["efficiency", "results"],
        ["skill", "policy-knowledge"],
        ["teamwork", "communication"],
        ["innovation", "problem-solving"],
    ];

    private static readonly string[] _duties =
        ["administration-neglected", "filing-neglected", "meeting-not-organised", "tendering-neglected", "personnel-files-neglected"];

    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        var all = new List<Rating>();
        for (var d = 0; d < _dimensions.Length; d++)
        {
            for (var i = 0; i < 2; i++)
            {
                var ratings = plain.RatingsOn(_dimensions[d][i]);
                all.AddRange(ratings);
                plain.Item($"MS-{d + 1}.{i + 1}", MeanOverGroups(ratings), 10, [_dimensions[d][i]]);
            }
        }

        if (all.Select(rating => rating.Group).Distinct().Count() == 1) plain.Finding("MS-6", "single-source-rating", all.Select(PlainItems.Name));
        for (var i = 0; i < _duties.Length; i++) plain.Conduct($"MS-8.{i + 1}", _duties[i]);
        return plain.Statement(100, null);
    }

    private static Fraction MeanOverGroups(List<Rating> ratings)
    {
        var means = new List<Fraction>();
        foreach (var group in new[] { RaterGroup.Self, RaterGroup.Superior, RaterGroup.Peer })
        {
            var ofGroup = ratings.FindAll(rating => rating.Group == group);
            if (ofGroup.Count > 0) means.Add(PlainItems.MeanOf(ofGroup));
        }

        return means.Count == 0 ? 0 : PlainItems.MeanOf([.. means]);
    }
}
