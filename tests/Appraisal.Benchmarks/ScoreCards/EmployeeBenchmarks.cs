using BenchmarkDotNet.Attributes;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>A score card at a time: without rules, in a cleared session, in a new one. The figures are those of one employee.</summary>
[MemoryDiagnoser]
public class EmployeeBenchmarks
{
    private const int Employees = 100;

    private EmployeeWork _work = null!;

    [GlobalSetup]
    public void Prepare() => _work = new EmployeeWork(ScoreCardRules.Compile(), new ScoreCardFacts(Employees), Employees);

    [Benchmark(Baseline = true, OperationsPerInvoke = Employees)]
    public int Plain() => _work.Plain();

    [Benchmark(OperationsPerInvoke = Employees)]
    public int ReusedSession() => _work.Reused();

    [Benchmark(OperationsPerInvoke = Employees)]
    public int NewSession() => _work.Fresh();
}
