using System.Diagnostics;
using System.Globalization;

namespace Appraisal.Benchmarks.Ratios;

/// <summary>A process that loads every scheme, appraises one file and ends: what a cold start costs.</summary>
internal static class FirstStatement
{
    public const string Argument = "first-statement";

    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "service-norm-2024-03.json");

    public static int Print(string file)
    {
        var appraiser = Appraiser.Create();
        using var stream = File.OpenRead(file);
        var result = appraiser.Appraise(appraiser.ReadInput(stream));
        if (result.Statements.Count == 0) return 1;

        Console.Out.Write(Environment.CpuUsage.TotalTime.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>The seconds from the start of such a process to its end, and those of processor time that it took: medians.</summary>
    public static (double Wall, double Cpu) Measure(int times)
    {
        var runs = Enumerable.Range(0, times).Select(_ => Run()).ToList();
        return (Cost.Median(runs.Select(run => run.Wall)), Cost.Median(runs.Select(run => run.Cpu)));
    }

    private static (double Wall, double Cpu) Run()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Started as `dotnet x.dll` the process is the host, which wants to be told the program.
        if (!Path.GetFileNameWithoutExtension(Environment.ProcessPath!).StartsWith("Appraisal", StringComparison.Ordinal))
            start.ArgumentList.Add(typeof(FirstStatement).Assembly.Location);
        start.ArgumentList.Add(Argument);
        start.ArgumentList.Add(_sample);

        // As the command line is set: a program that ends at once has no use for profiles of its own code.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var cpu = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? (wall, double.Parse(cpu, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The first statement failed with {process.ExitCode}.");
    }
}
