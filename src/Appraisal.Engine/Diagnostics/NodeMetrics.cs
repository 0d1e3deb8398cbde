using System.Diagnostics;

namespace Appraisal.Engine.Diagnostics;

/// <summary>Counts what passes one node.</summary>
internal sealed class NodeMetrics(int nodeId) : INodeMetrics
{
    private long _insertTicks;
    private long _updateTicks;
    private long _retractTicks;

    public int NodeId { get; } = nodeId;

    public int? ElementCount => null;

    public int InsertInputCount { get; private set; }

    public int UpdateInputCount { get; private set; }

    public int RetractInputCount { get; private set; }

    public int InsertOutputCount { get; private set; }

    public int UpdateOutputCount { get; private set; }

    public int RetractOutputCount { get; private set; }

    public long InsertDurationMilliseconds => Milliseconds(_insertTicks);

    public long UpdateDurationMilliseconds => Milliseconds(_updateTicks);

    public long RetractDurationMilliseconds => Milliseconds(_retractTicks);

    public void Reset()
    {
        (InsertInputCount, UpdateInputCount, RetractInputCount) = (0, 0, 0);
        (InsertOutputCount, UpdateOutputCount, RetractOutputCount) = (0, 0, 0);
        (_insertTicks, _updateTicks, _retractTicks) = (0, 0, 0);
    }

    public void TakeIn(int inserts, int updates, int retracts)
    {
        InsertInputCount += inserts;
        UpdateInputCount += updates;
        RetractInputCount += retracts;
    }

    public void HandOn(int inserts, int updates, int retracts)
    {
        InsertOutputCount += inserts;
        UpdateOutputCount += updates;
        RetractOutputCount += retracts;
    }

    public void Spend(long ticks, int inserts, int updates, int retracts)
    {
        var all = inserts + updates + retracts;
        _insertTicks += ticks * inserts / all;
        _updateTicks += ticks * updates / all;
        _retractTicks += ticks * retracts / all;
    }

    private static long Milliseconds(long ticks) => ticks * 1000 / Stopwatch.Frequency;
}
