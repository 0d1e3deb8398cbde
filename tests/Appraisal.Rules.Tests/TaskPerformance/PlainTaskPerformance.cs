namespace Appraisal.Rules.Tests.TaskPerformance;

/// <summary>The register's task-performance rows as a plain calculation, without the engine.</summary>
internal static class PlainTaskPerformance
{
    public static PlainStatement Of(Appraisee appraisee, AppraisalInput input)
    {
        var plain = new PlainItems(appraisee, input);
        string[] criteria = ["information-collection", "information-analysis", "sales-statistics", "inquiries-and-complaints", "daily-affairs"];
        for (var i = 0; i < criteria.Length; i++)
        {
            plain.Item($"TP-{i + 1}", 20, [criteria[i]]);
            if (i > 0) continue;

            foreach (var rate in new[] { "data-error-rate", "file-missing-rate" })
            {
                if (plain.Reading(rate) is { } reading) plain.Finding("TP-1", "threshold-unset", reading.Reference);
            }
        }

        return plain.Statement(100, null);
    }
}
