using System.Diagnostics;

namespace Appraisal.Benchmarks.Ratios;

/// <summary>What work costs on a machine that others use too.</summary>
internal static class Cost
{
    /// <summary>The processor time of some work, its share of collecting and compiling included, in microseconds.</summary>
    public static double Cpu(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }

    /// <summary>The least processor time of several goes, in microseconds.</summary>
    public static double LeastCpu(int times, Action work) => Enumerable.Range(0, times).Min(_ => Cpu(work));

    /// <summary>The same, each go with none of the garbage of what was before it.</summary>
    public static double LeastCpuAlone(int times, Action work) => Enumerable.Range(0, times).Min(_ =>
    {
        GC.Collect();
        return Cpu(work);
    });

    /// <summary>The least processor times of two pieces of work that take turns, so that both meet the same conditions.</summary>
    public static (double First, double Second) LeastCpu(int times, Action first, Action second)
    {
        var (least, other) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < times; i++)
        {
            least = Math.Min(least, Cpu(first));
            other = Math.Min(other, Cpu(second));
        }

        return (least, other);
    }

    /// <summary>The median of the time that one of many small pieces of work takes, in microseconds.</summary>
    public static double MedianOfEach<T>(IEnumerable<T> items, Action<T> work)
    {
        var times = new List<double>();
        foreach (var item in items)
        {
            var start = Stopwatch.GetTimestamp();
            work(item);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return Median(times);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
