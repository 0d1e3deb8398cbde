using Appraisal.Rules.Tests.Telecom;

namespace Appraisal.Rules.Tests.HotlineProcessor;

/// <summary>The register's hotline-processor rows as a plain calculation, without the engine.</summary>
internal static class PlainHotlineProcessor
{
    public static PlainPoints Of(Appraisee appraisee, AppraisalInput input, bool proportional = false, (decimal UpTo, decimal Points)[]? bands = null)
    {
        var plain = new PlainTelecom(appraisee, input, proportional);
        plain.Clause("HP-1", Volume(plain, input), 40);
        Fraction audited = plain.Required("HP-2.1", "tickets-audited") ?? 0;
        plain.Clause("HP-2.1", plain.Line(audited / 500, 0.7m, 1.5m, 15), 15);
        var late = plain.Cost("HP-2.2", 2, "suggestion-late");
        var suggestions = plain.Required("HP-2.2", "effective-suggestions");
        plain.Losing("HP-2.2", 10, late + (PlainTelecom.AtLeastZero(3 - (suggestions ?? 0)) * 2), voided: suggestions is null);
        plain.Losing("HP-2.3", 5, plain.Cost("HP-2.3", 1, "archive-missing"));
        plain.Losing("HP-2.4", 5, plain.Cost("HP-2.4", 1, "processing-rated-unsatisfactory"));
        plain.Clause("HP-3", Timeliness(plain, bands), 10);
        plain.Losing("HP-4", 10, plain.Cost("HP-4", 3, "processing-error"));
        plain.Losing("HP-5", 5, plain.Reading("attendance-deduction") ?? 0);
        return plain.Total("HP-6", 100);
    }

    private static Fraction Volume(PlainTelecom plain, AppraisalInput input)
    {
        var processors = input.Appraisees.Where(a => a.Scheme == "hotline-processor").Select(a => a.Employee).ToHashSet(StringComparer.Ordinal);
        var mean = PlainTelecom.MeanOf(
            [.. input.Measurements.Where(m => m.Indicator == "tickets-processed" && processors.Contains(m.Employee)).Select(m => m.Value)]);
        if (plain.Required("HP-1", "tickets-processed") is not { } own) return 0;

        if (mean is { } all && all > 0) return plain.Line(own / all, 0.7m, 1.1m, 40);

        plain.Finding("HP-1", "no-tickets");
        return 0;
    }

    private static Fraction Timeliness(PlainTelecom plain, (decimal UpTo, decimal Points)[]? bands)
    {
        var overdue = plain.Required("HP-3", "tickets-overdue");
        var processed = plain.Required("HP-3", "tickets-processed");
        if (processed == 0) plain.Finding("HP-3", "no-tickets");
        if (overdue is null || processed is null or 0) return 0;

        var rate = (Fraction)overdue.Value / processed.Value;
        if (bands is null) return (1 - rate) * 10;

        foreach (var band in bands)
        {
            if (rate <= band.UpTo) return band.Points;
        }

        return 0;
    }
}
