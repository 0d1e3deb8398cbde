using BenchmarkDotNet.Attributes;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>One change in a session in which everybody is appraised, with all that it causes.</summary>
[MemoryDiagnoser]
public class ChangeBenchmarks
{
    private ChangeWork _work = null!;

    [Params(100, 100_000)]
    public int Employees { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var facts = new ScoreCardFacts(Employees);
        _work = new ChangeWork(new DepartmentWork(ScoreCardRules.Compile(), facts, Employees).Session(), facts, Employees);
    }

    [Benchmark]
    public int Update() => _work.Update(_work.Next());

    [Benchmark]
    public int RetractAndInsertAgain()
    {
        var occurrence = _work.Next();
        return _work.Retract(occurrence) + _work.Insert(occurrence);
    }
}
