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
            when.Match(() => a).Query(
                () => found, query => query.Match<B>(b => b.V == a.V).Collect().OrderBy(b => b.N).Where(c => c.Any()));
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
            when.Match(() => a).Query(
                () => found, query => query.Match<B>(b => b.V == a.V).Select(b => b.V + a.N).Where(s => s.Length > 0));
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
                () => found,
                query => query.Match<B>(b => b.V == a.V).GroupBy(b => b.Id).Select(g => g.Count()).Collect().Where(c => c.Any()));
        },
        ["Collect of all facts"] = when =>
        {
            (A a, IEnumerable<B> found) = (null!, null!);
            when.Match(() => a).Query(
                () => found, query => query.Match<B>(b => b.V == "y" || b.N == 1).Collect().Where(c => c.Count() >= a.N));
        },
        ["SelectMany of what all have"] = when =>
        {
            (A a, string found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).SelectMany(b => new[] { "s", "t" }));
        },
        ["GroupBy of one key"] = when =>
        {
            (A a, IGrouping<string, B> found) = (null!, null!);
            when.Match(() => a).Query(() => found, query => query.Match<B>(b => b.V == a.V).GroupBy(b => "all").Where(g => g.Count() > 0));
        },
        ["All"] = when =>
        {
            A a = null!;
            when.Match(() => a).All<B>(b => b.V == a.V, b => b.N > 0);
        },
        ["Not"] = when =>
        {
            A a = null!;
            when.Match(() => a).Not<B>(b => b.V == a.V && b.N == a.N);
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
        AssertUpdated(run);
    }

    [Theory]
    [InlineData("Collect")]
    [InlineData("OrderBy")]
    [InlineData("ToLookup")]
    [InlineData("Collect of groups")]
    [InlineData("SelectMany of what all have")]
    [InlineData("GroupBy of one key")]
    [InlineData("All")]
    [InlineData("Not")]
    [InlineData("Exists")]
    [Trait("Statement", "25")]
    public void UpdateAll_OneFactComesToTheTupleAndAnotherGoes_UpdatesTheMatches(string conditions)
    {
        var run = Run(conditions);
        var (tuple, going, coming) = (new A("x", 1), new B("x", 2), new B("z", 3));
        run.Session.InsertAll([tuple, going, coming]);
        run.Fire();
        (tuple.V, coming.V) = ("y", "y");
        run.Session.UpdateAll([tuple, going, coming]);
        run.Fire();
        AssertUpdated(run);
    }

    [Theory]
    [InlineData("Collect")]
    [InlineData("SelectMany of what all have")]
    [InlineData("GroupBy of one key")]
    [Trait("Statement", "25")]
    public void Update_TupleMovesFromOneFactToAnother_UpdatesTheMatches(string conditions)
    {
        var run = Run(conditions);
        var tuple = new A("x", 1);
        run.Session.InsertAll([tuple, new B("x", 2), new B("y", 3)]);
        run.Fire();
        tuple.V = "y";
        run.Session.Update(tuple);
        run.Fire();
        AssertUpdated(run);
    }

    [Fact]
    [Trait("Statement", "25")]
    public void UpdateAll_TupleAndFactMoveToDifferentKeys_UndoesTheMatch()
    {
        var run = Run("Collect");
        var (tuple, fact) = (new A("x", 1), new B("x", 2));
        run.Session.InsertAll([tuple, fact]);
        run.Fire();
        (tuple.V, fact.V) = ("y", "z");
        run.Session.UpdateAll([tuple, fact]);
        run.Fire();
        Assert.Equal("Created ! undo !", run.ToString());
        fact.V = "y";
        run.Session.UpdateAll([tuple, fact]);
        run.Fire();
        Assert.Equal("Created ! undo ! Created !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "25")]
    public void Fire_ConclusionsOfOneMatchMoveToANewKey_UpdatesTheMatchThatJoinsThem()
    {
        var run = new EngineRun(
            (rule, trace) =>
            {
                A a = null!;
                rule.OnlyWhen().Match(() => a);
                rule.OnlyThen().Yield(_ => new B(a.V, a.N)).Yield(_ => new C(a.V, a.N));
            },
            (rule, trace) =>
            {
                (B b, IEnumerable<C> found) = (null!, null!);
                rule.OnlyWhen().Match(() => b).Query(() => found, query => query.Match<C>(c => c.V == b.V).Collect().Where(c => c.Any()));
                rule.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger.ToString())).Undo(_ => trace.Add("undo"));
            });
        var fact = new A("x");
        run.Session.Insert(fact);
        run.Fire();
        fact.V = "y";
        run.Session.Update(fact);
        run.Fire();
        AssertUpdated(run);
    }

    private static EngineRun Run(string conditions) => new((rule, trace) =>
    {
        _conditions[conditions](rule.OnlyWhen());
        rule.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger.ToString())).Undo(_ => trace.Add("undo"));
    });

    /// <summary>Whatever fired at first has fired again as the same match, and nothing else.</summary>
    private static void AssertUpdated(EngineRun run)
    {
        var matches = run.Trace.IndexOf("!");
        Assert.InRange(matches, 1, int.MaxValue);
        Assert.Equal([.. Enumerable.Repeat("Created", matches), "!", .. Enumerable.Repeat("Updated", matches), "!"], run.Trace);
    }
}
