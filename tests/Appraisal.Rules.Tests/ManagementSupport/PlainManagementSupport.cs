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

    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input) => Of(appraisee, input, null);

    /// <summary>The statement under weights of the groups, which every criterion's line then cites; null where they weigh equally.</summary>
    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input, Dictionary<RaterGroup, int>? weights)
    {
        var plain = new PlainItems(appraisee, input);
        var all = new List<Rating>();
        for (var d = 0; d < _dimensions.Length; d++)
        {
            for (var i = 0; i < 2; i++)
            {
                var ratings = plain.RatingsOn(_dimensions[d][i]);
                all.AddRange(ratings);
                string[] terms = weights is null ? [] : ["terms/management-support/raterWeights"];
                plain.Item($"MS-{d + 1}.{i + 1}", MeanOverGroups(ratings, weights), 10, [_dimensions[d][i]], null, terms);
            }
        }

        if (all.Select(rating => rating.Group).Distinct().Count() == 1)
        {
            IEnumerable<string> terms = weights is null ? [] : ["terms/management-support/raterWeights"];
            plain.Finding("MS-6", "single-source-rating", all.Select(PlainItems.Name).Concat(terms));
        }

        for (var i = 0; i < _duties.Length; i++) plain.Conduct($"MS-8.{i + 1}", _duties[i]);
        return plain.Statement(100, null);
    }

    private static Fraction MeanOverGroups(List<Rating> ratings, Dictionary<RaterGroup, int>? weights)
    {
        Fraction sum = 0, weighed = 0;
        foreach (var group in new[] { RaterGroup.Self, RaterGroup.Superior, RaterGroup.Peer })
        {
            var ofGroup = ratings.FindAll(rating => rating.Group == group);
            var weight = weights?[group] ?? 1;
            if (ofGroup.Count == 0) continue;

            sum += PlainItems.MeanOf(ofGroup) * weight;
            weighed += weight;
        }

        return weighed.Over.IsZero ? 0 : sum / weighed;
    }
}
