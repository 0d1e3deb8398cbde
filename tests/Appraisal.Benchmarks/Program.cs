using Appraisal.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

// The benchmark framework is kept out of the other modes: loading it would count towards a cold start.
return args switch
{
    ["ratios"] => RatioReport.Print(),
    [EngineReport.Argument] => EngineReport.Print(),
    [EngineReport.Argument, var file] => EngineReport.PrintBeside(file),
    [FirstStatement.Argument, var file] => FirstStatement.Print(file),
    _ => Benchmarks.Run(args),
};

internal static class Benchmarks
{
    public static int Run(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args);
        return 0;
    }
}
