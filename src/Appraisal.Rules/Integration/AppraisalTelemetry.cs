using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Appraisal;

/// <summary>The names under which appraisers can be observed. Nothing observed holds an employee's id, name or facts.</summary>
/// <remarks>
/// Activities: <c>appraise</c>, one per input, with <c>appraisal.period.from</c>, <c>appraisal.period.to</c> and, when done,
/// <c>appraisal.statements</c> and <c>appraisal.firings</c>. Instruments: the counters <c>appraisal.appraisals</c>, <c>appraisal.statements</c>,
/// <c>appraisal.problems</c> (by <c>code</c>) and <c>appraisal.firings</c>, and the histogram <c>appraisal.duration</c> in seconds.
/// </remarks>
public static class AppraisalTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "Appraisal";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Appraisal";

    internal static ActivitySource Source { get; } = new(ActivitySourceName);

    private static readonly Meter _meter = new(MeterName);

    internal static Counter<long> Appraisals { get; } = _meter.CreateCounter<long>("appraisal.appraisals", "{input}", "Inputs appraised.");

    internal static Counter<long> Statements { get; } = _meter.CreateCounter<long>("appraisal.statements", "{statement}", "Statements made.");

    internal static Counter<long> Problems { get; } = _meter.CreateCounter<long>("appraisal.problems", "{problem}", "Problems of refused inputs.");

    internal static Counter<long> Firings { get; } = _meter.CreateCounter<long>("appraisal.firings", "{firing}", "Rules fired.");

    // Durations are floating point by convention of meters; no figure of a clause passes here.
    internal static Histogram<double> Duration { get; } = _meter.CreateHistogram<double>("appraisal.duration", "s", "Time that one input took.");
}
