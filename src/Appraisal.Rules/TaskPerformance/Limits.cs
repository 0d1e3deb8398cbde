namespace Appraisal.TaskPerformance;

/// <summary>A rate above its limit is a finding.</summary>
/// <remarks>Source 001, task indicators, 1. No sanction is printed (reading G7).</remarks>
[Clause("TP-1", Part = "limit exceeded")]
public sealed class LimitExceeded : ClauseRule<TaskPerformanceTerms>
{
    /// <summary>The rates that have a limit.</summary>
    public ValueList<string> Indicators { get; } = TaskLimit.Indicators;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaskPerformanceTerms terms = null!;
        Period period = null!;
        Measurement reading = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(
                () => reading,
                m => Indicators.Contains(m.Indicator),
                m => m.Employee == appraisee.Employee,
                m => TaskLimit.IsExceeded(terms, m));

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "limit-exceeded", TaskLimit.Exceeding(terms, reading), Because.Of(reading)));
    }
}

/// <summary>Tells that wrong data were measured although their limit is blank.</summary>
/// <remarks>Source 001, task indicators, 1.</remarks>
[Clause("TP-1", Part = "data error limit unset")]
public sealed class DataErrorLimitUnset() : UnsetThreshold<TaskPerformanceTerms>(TaskLimit.DataErrorRate, terms => terms.DataErrorLimit);

/// <summary>Tells that missing files were measured although their limit is blank.</summary>
/// <remarks>Source 001, task indicators, 1.</remarks>
[Clause("TP-1", Part = "file missing limit unset")]
public sealed class FileMissingLimitUnset() : UnsetThreshold<TaskPerformanceTerms>(TaskLimit.FileMissingRate, terms => terms.FileMissingLimit);
