using System.Diagnostics;
using System.Diagnostics.Metrics;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Integration;

public class TelemetryTests
{
    private static readonly AsyncLocal<bool> _isMine = new();

    [Fact]
    public void Activity_OfAnAppraisal_HasPeriodStatementsAndFirings()
    {
        var activity = ActivityOf(Scenario.For("service-norm").Occurs("hung-up-early"));

        Assert.Equal("appraise", activity.OperationName);
        Assert.Equal(ActivityStatusCode.Ok, activity.Status);
        Assert.Equal("2024-03-01", activity.GetTagItem("appraisal.period.from"));
        Assert.Equal("2024-03-31", activity.GetTagItem("appraisal.period.to"));
        Assert.Equal(1, activity.GetTagItem("appraisal.statements"));
        Assert.True((int)activity.GetTagItem("appraisal.firings")! >= 3);
    }

    [Fact]
    public void Activity_OfARefusedInput_IsAnError() =>
        Assert.Equal(ActivityStatusCode.Error, ActivityOf(Scenario.For("service-norm").Occurs("no-such-kind")).Status);

    [Fact]
    public void Meter_CountsAppraisalsStatementsFiringsAndTime()
    {
        var measured = MeasuredBy(Scenario.For("service-norm").Appraises("A02"));

        Assert.Equal(1, Assert.Single(measured, m => m.Name == "appraisal.appraisals").Value);
        Assert.Equal(2, Assert.Single(measured, m => m.Name == "appraisal.statements").Value);
        Assert.True(Assert.Single(measured, m => m.Name == "appraisal.firings").Value >= 4);
        Assert.True(Assert.Single(measured, m => m.Name == "appraisal.duration").Value > 0);
        Assert.DoesNotContain(measured, m => m.Name == "appraisal.problems");
    }

    [Fact]
    public void Meter_CountsProblemsByCode()
    {
        var measured = MeasuredBy(Scenario.For("service-norm").Occurs("no-such-kind"));

        Assert.Equal(("appraisal.problems", 1.0, "unknown-code"), Assert.Single(measured));
    }

    private static Activity ActivityOf(Scenario scenario)
    {
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AppraisalTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (_isMine.Value) ended.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        Try(scenario);
        return Assert.Single(ended);
    }

    private static List<(string Name, double Value, string? Code)> MeasuredBy(Scenario scenario)
    {
        var measured = new List<(string, double, string?)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == AppraisalTelemetry.MeterName) listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
        Try(scenario);
        return measured;

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (_isMine.Value) measured.Add((instrument.Name, value, tags.IsEmpty ? null : (string?)tags[0].Value));
        }
    }

    // Other tests appraise at the same time; what they do is heard too.
    private static void Try(Scenario scenario)
    {
        _isMine.Value = true;
        try
        {
            _ = scenario.AppraiseAll();
        }
        catch (AppraisalInputException)
        {
            // Some of the tests are about inputs that are refused.
        }
        finally
        {
            _isMine.Value = false;
        }
    }
}
