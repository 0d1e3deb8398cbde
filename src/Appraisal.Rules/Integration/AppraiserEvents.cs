using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Appraisal;

/// <summary>Tells the log, the activity source and the meter what an appraiser does.</summary>
internal sealed partial class AppraiserEvents(ILogger? logger)
{
    /// <summary>An appraiser was made.</summary>
    public void Made(ClauseCatalogue catalogue)
    {
        if (logger is not null) LogMade(logger, catalogue.Schemes.Count, catalogue.Clauses.Count);
    }

    /// <summary>An input was refused.</summary>
    public void Refused(ValueList<InputProblem> problems)
    {
        if (logger is not null) LogRefused(logger, problems.Count, problems[0].Path, problems[0].Code);
        foreach (var problem in problems) AppraisalTelemetry.Problems.Add(1, new KeyValuePair<string, object?>("code", problem.Code));
    }

    /// <summary>An appraisal begins; the run is disposed of when it ends, however it ends.</summary>
    public Run Begin(Period period)
    {
        var activity = AppraisalTelemetry.Source.StartActivity("appraise");
        activity?.SetTag("appraisal.period.from", Iso(period.From)).SetTag("appraisal.period.to", Iso(period.To));
        return new Run(logger, activity, period, Stopwatch.GetTimestamp());
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [LoggerMessage(EventId = 1, EventName = "AppraiserMade", Level = LogLevel.Information, Message = "Appraiser of {Schemes} schemes with {Clauses} clauses is ready")]
    private static partial void LogMade(ILogger logger, int schemes, int clauses);

    // The time taken is for operators of a service; no figure of a clause passes here.
    [LoggerMessage(EventId = 2, EventName = "Appraised", Level = LogLevel.Information,
        Message = "Made {Statements} statements for {From:yyyy-MM-dd} to {To:yyyy-MM-dd} with {Firings} firings in {Milliseconds} ms")]
    private static partial void LogAppraised(ILogger logger, int statements, DateOnly from, DateOnly to, int firings, double milliseconds);

    [LoggerMessage(EventId = 3, EventName = "InputRefused", Level = LogLevel.Warning, Message = "Refused an input with {Problems} problems, the first at {Path}: {Code}")]
    private static partial void LogRefused(ILogger logger, int problems, string path, string code);

    /// <summary>One appraisal while it is going on.</summary>
    public readonly struct Run(ILogger? logger, Activity? activity, Period period, long began) : IDisposable
    {
        /// <summary>The appraisal came to its end.</summary>
        public void Done(int statements, int firings)
        {
            var took = Stopwatch.GetElapsedTime(began);
            activity?.SetTag("appraisal.statements", statements).SetTag("appraisal.firings", firings).SetStatus(ActivityStatusCode.Ok);
            AppraisalTelemetry.Appraisals.Add(1);
            AppraisalTelemetry.Statements.Add(statements);
            AppraisalTelemetry.Firings.Add(firings);
            AppraisalTelemetry.Duration.Record(took.TotalSeconds);
            if (logger is not null) LogAppraised(logger, statements, period.From, period.To, firings, took.TotalMilliseconds);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            if (activity is { Status: ActivityStatusCode.Unset }) activity.SetStatus(ActivityStatusCode.Error);
            activity?.Dispose();
        }
    }
}
