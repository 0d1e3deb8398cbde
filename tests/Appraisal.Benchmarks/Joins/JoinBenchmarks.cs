using BenchmarkDotNet.Attributes;

namespace Appraisal.Benchmarks.Joins;

/// <summary>As many facts on either side, each with one partner.</summary>
[MemoryDiagnoser]
public class JoinBenchmarks
{
    private object[] _lefts = null!;
    private object[] _rights = null!;
    private ISessionFactory _sessions = null!;

    [Params(500, 1_000, 2_000, 4_000)]
    public int FactsPerSide { get; set; }

    [Params(typeof(PlainJoin), typeof(WithoutPartner), typeof(WithPartner), typeof(Partners))]
    public Type RuleClass { get; set; } = typeof(PlainJoin);

    [GlobalSetup]
    public void Prepare()
    {
        _lefts = [.. Enumerable.Range(0, FactsPerSide).Select(key => new LeftFact(key))];
        _rights = [.. Enumerable.Range(0, FactsPerSide).Select(key => new RightFact(key, key))];
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(RuleClass));
        _sessions = repository.Compile();
    }

    [Benchmark]
    public int InBatches()
    {
        var session = _sessions.CreateSession();
        session.InsertAll(_lefts);
        session.InsertAll(_rights);
        return session.Fire();
    }

    [Benchmark]
    public int OneByOne()
    {
        var session = _sessions.CreateSession();
        foreach (var fact in _lefts) session.Insert(fact);
        foreach (var fact in _rights) session.Insert(fact);
        return session.Fire();
    }
}
