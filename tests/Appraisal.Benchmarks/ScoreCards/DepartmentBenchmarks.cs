using BenchmarkDotNet.Attributes;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>All employees in one session. Divide by their number to compare sizes.</summary>
[MemoryDiagnoser]
public class DepartmentBenchmarks
{
    private DepartmentWork _work = null!;

    [Params(100, 1_000, 10_000, 100_000)]
    public int Employees { get; set; }

    [GlobalSetup]
    public void Prepare() => _work = new DepartmentWork(ScoreCardRules.Compile(), new ScoreCardFacts(Employees), Employees);

    [Benchmark(Baseline = true)]
    public int Plain() => _work.Plain();

    [Benchmark]
    public int OneByOne() => _work.OneByOne();

    [Benchmark]
    public int InBatches() => _work.InBatches();

    [Benchmark]
    public int InOneBatch() => _work.InOneBatch();
}
