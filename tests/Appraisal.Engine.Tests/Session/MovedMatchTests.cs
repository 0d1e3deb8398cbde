using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

/// <summary>Calls that change both sides of a match: what is true before and after is updated, not undone and made anew.</summary>
public sealed class MovedMatchTests
{
    private static readonly Dictionary<string, Action<ILeftHandSideExpression>> _conditions = new()
    {
        ["Collect"] = when =>
        {
            (A a, IEnumerable<B> found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).Collect().Where(c => c.Any()));
        },
        ["Collect on a condition"] = when =>
        {
            (A a, IEnumerable<B> found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.N > a.N).Collect().Where(c => c.Any()));
        },
        ["OrderBy"] = when =>
        {
            (A a, IEnumerable<B> found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).Collect().OrderBy(b => b.N).Where(c => c.Any()));
        },
        ["ToLookup"] = when =>
        {
            (A a, IKeyedLookup<int, B> found) = (null!, null!);
            when.Match(() => a).Query(
                () => found, query => query.Match<B>(b => b.V == a.V).Collect().ToLookup(b => b.Id, b => b).Where(l => l.Count > 0));
        },
        ["GroupBy"] = when =>
        {
            (A a, IGrouping<int, B> found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).GroupBy(b => b.Id));
        },
        ["Select"] = when =>
        {
            (A a, string found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).Select(b => b.V + b.N));
        },
        ["Select with the tuple"] = when =>
        {
            (A a, string found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).Select(b => b.V + a.N).Where(s => s.Length > 0));
        },
        ["Select of all facts"] = when =>
        {
            (A a, string found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>().Select(b => b.V!).Where(s => s == a.V));
        },
        ["SelectMany"] = when =>
        {
            (A a, object found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).SelectMany(b => new object[] { b, "s" }));
        },
        ["SelectMany of groups"] = when =>
        {
            (A a, B found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).GroupBy(b => b.V).SelectMany(g => g));
        },
        ["Collect of groups"] = when =>
        {
            (A a, IEnumerable<int> found) = (null!, null!);
            when.Match(() => a).Query(
                () => found, query => query.Match<B>(b => b.V == a.V).GroupBy(b => b.Id).Select(g => g.Count()).Collect().Where(c => c.Any()));
        },
        ["Collect of all facts"] = when =>
        {
            (A a, IEnumerable<B> found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == "y" || b.N == 1).Collect().Where(c => c.Count() >= a.N));
        },
        ["Exists"] = when =>
        {
            A a = null!;
            when.Match(() => a).Exists<B>(b => b.V == a.V);
        },
    };

    public static TheoryData<string> Conditions => [.. _conditions.Keys];

    [Theory]
    [MemberData(nameof(Conditions))]
    [Trait("Statement", "25")]
    public void UpdateAll_TupleAndFactMoveToANewKey_UpdatesTheMatches(string conditions)
    {
        var run = Run(conditions);
        var (tuple, fact, other) = (new A("x", 1), new B("x", 2), new B("z", 1));
        run.Session.InsertAll([tuple, fact, other]);
        run.Fire();
        (tuple.V, tuple.N, fact.V, fact.N) = ("y", 2, "y", 3);
        run.Session.UpdateAll([tuple, fact]);
        run.Fire();
        var firings = run.Trace.Count / 2;
        Assert.Equal([.. Enumerable.Repeat("Created", firings - 1), "!", .. Enumerable.Repeat("Updated", firings - 1), "!"], run.Trace);
    }

    private static EngineRun Run(string conditions) => new((rule, trace) =>
    {
        _conditions[conditions](rule.OnlyWhen());
        rule.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger.ToString())).Undo(_ => trace.Add("undo"));
    });
}
