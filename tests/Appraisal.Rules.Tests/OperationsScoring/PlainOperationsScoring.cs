namespace Appraisal.Rules.Tests.OperationsScoring;

/// <summary>The register's operations-scoring rows as a plain calculation, without the engine.</summary>
internal static class PlainOperationsScoring
{
    private static readonly (string Clause, int Weight, string[] Criteria)[] _dimensions =
    [
        ("OP-1.1", 30, ["answers", "systems", "product-knowledge"]),
        ("OP-1.2", 30, ["response-speed", "time-management"]),
        ("OP-1.3", 20, ["listening", "teamwork"]),
        ("OP-1.4", 20, ["root-cause", "composure"]),
    ];

    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        foreach (var (clause, weight, criteria) in _dimensions) plain.Item(clause, weight, criteria);

        var grade = PlainItems.GradeOfFive(plain.Total);
        var means = _dimensions.Select(d => PlainItems.MeanOf([.. d.Criteria.Select(plain.MeanOf)])).ToList();
        var lowest = means.Min();
        var weak = means.Exists(mean => mean < 60) ? means.Select(mean => mean < 60) : means.Select(mean => mean.CompareTo(lowest) == 0);
        if (grade is "needs-improvement" or "unqualified" || means.Exists(mean => mean < 60))
        {
            var named = _dimensions.Zip(weak).Where(pair => pair.Second).SelectMany(pair => pair.First.Criteria);
            plain.Finding("OP-3.2", "training-plan-due", named.SelectMany(plain.RatingsOn).Select(PlainItems.Name));
        }

        plain.Conduct("OP-3.3", "result-disclosed");
        plain.Conduct("OP-3.4", "standard-not-shared");
        return plain.Statement(100, grade);
    }
}
