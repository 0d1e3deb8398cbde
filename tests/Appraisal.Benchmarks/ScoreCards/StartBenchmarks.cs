using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>The first appraiser of a process, every scheme loaded. The start of the process itself is in the ratios.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1)]
public class StartBenchmarks
{
    [Params("service-norm")]
    public string Scheme { get; set; } = "service-norm";

    [Benchmark]
    public SchemeDefinition? FirstAppraiser() => Appraiser.Create().Catalogue.FindScheme(Scheme);
}
