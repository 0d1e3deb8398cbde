using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

public sealed class PatternTests
{
    [Fact]
    [Trait("Statement", "12")]
    public void Compile_ConditionsOnArrayElementsInSeveralRules_CompilesAndKeepsThemApart()
    {
        static Action<InlineRule, List<string>> First(int place, string name) => (r, trace) =>
        {
            Holder h = null!;
            r.OnlyWhen().Match(() => h, x => x.As[place].V == "k" && x.As[0].N == 0);
            r.OnlyThen().Do(_ => trace.Add(name));
        };
        var run = new EngineRun(First(0, "first"), First(1, "second"));
        run.Session.Insert(new Holder([new A("x"), new A("k")]));
        run.Fire();
        Assert.Equal("second !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "1")]
    public void Match_ConditionOnAMutableCapturedValue_ReadsItAtEveryEvaluation()
    {
        var limit = new Limit();
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a, x => x.N == limit.Value);
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        });
        var fact = new A("a", 5);
        run.Session.Insert(fact);
        run.Fire();
        limit.Value = 5;
        run.Fire();
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal("! ! a !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Match_OwnConditionAfterAJoinCondition_IsEvaluatedFirst()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b, x => x.V == a.V, x => Noted(trace, x.N > 0));
            r.OnlyThen().Do(_ => trace.Add("fired"));
        });
        run.Session.Insert(new B("k", 1));
        Assert.Equal("noted", run.ToString());
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Match_GuardBeforeAnEqualityThatWouldThrow_GuardsIt()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            Node n = null!;
            r.OnlyWhen().Match(() => a).Match(() => n, x => x.Next != null && x.Next.V == a.V);
            r.OnlyThen().Do(_ => trace.Add("fired"));
        }, (r, trace) =>
        {
            Node n = null!;
            B b = null!;
            r.OnlyWhen().Match(() => n).Match(() => b, x => n.Next != null && n.Next.V == x.V);
            r.OnlyThen().Do(_ => trace.Add("second"));
        });
        run.Session.Insert(new A("k"));
        run.Session.Insert(new B("k"));
        run.Session.Insert(new Node(null));
        run.Session.Insert(new Node(new A("k")));
        run.Fire();
        Assert.Equal("fired second !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "42")]
    public void Not_BlockedOnArrival_NeverActivates()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Not<B>(b => b.V == a.V);
            r.OnlyThen().Do(_ => trace.Add("fired"));
        });
        run.Session.Events.ActivationCreatedEvent += (_, _) => run.Trace.Add("created");
        run.Session.Insert(new B("k"));
        run.Session.Insert(new A("k"));
        Assert.Empty(run.Trace);
    }

    [Fact]
    [Trait("Statement", "43")]
    public void All_InsertOfAnotherSatisfyingFact_ChangesNothing()
    {
        var run = new EngineRun((r, trace) =>
        {
            r.OnlyWhen().All<A>(a => a.N > 0);
            r.OnlyThen().Do(_ => trace.Add("do")).Undo(_ => trace.Add("undo"));
        });
        var bad = new A("bad", -1);
        run.Fire();
        run.Session.Insert(new A("good", 1));
        run.Fire();
        run.Session.Insert(bad);
        run.Fire();
        bad.N = 1;
        run.Session.Update(bad);
        run.Fire();
        Assert.Equal("do ! ! undo ! do !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "44")]
    [Trait("Statement", "45")]
    public void Facts_OfAMatch_AreListedInOrderOfDeclarationWithUnboundOnes()
    {
        var seen = new List<IFactMatch[]>();
        var run = new EngineRun((r, _) =>
        {
            A a = null!;
            B b = null!;
            C c = null!;
            string text = null!;
            r.OnlyWhen()
                .Match(() => a)
                .Not<B>(x => x.N == 99)
                .Or(or => or.Match(() => b).Match(() => c))
                .Let(() => text, () => a.V + "!");
            r.OnlyThen().Do(ctx => seen.Add(ctx.Match.Facts.ToArray()));
        });
        run.Session.Insert(new A("a"));
        run.Session.Insert(new C("c"));
        run.Fire();
        Assert.Equal(["a", "b", "c", "text"], seen.Single().Select(f => f.Declaration.Name));
        Assert.Null(seen[0][1].Value);
        Assert.Equal("a!", seen[0][3].Value);
    }

    [Fact]
    [Trait("Statement", "44")]
    public void LetAndLaterConditions_AfterAnOr_ReadTheNamesOfOtherBranchesAsDefaults()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            B b = null!;
            C c = null!;
            string text = null!;
            r.OnlyWhen()
                .Or(or => or.Match(() => a).Match(() => b))
                .Let(() => text, () => a == null ? b.V! : a.V!)
                .Match(() => c, x => x.V == text && (b == null || b.N == x.N));
            r.OnlyThen().Do(_ => trace.Add(text + c.N));
        });
        run.Session.InsertAll([new A("k"), new B("k", 2), new B("k", 3), new C("k", 1), new C("k", 2)]);
        run.Fire();
        Assert.Equal(["!", "k1", "k2", "k2"], run.Trace.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Match_GuardBeforeAMemberThatThrows_GuardsIt()
    {
        var run = new EngineRun((r, trace) =>
        {
            Sealed s = null!;
            A a = null!;
            r.OnlyWhen()
                .Match(() => s, x => x.IsOpen && x.Content == "k", x => x.Size != null && (int)x.Size == 2)
                .Match(() => a, x => s.IsOpen && x.V == s.Content);
            r.OnlyThen().Do(_ => trace.Add(s.Content));
        });
        run.Session.InsertAll([new A("k"), new Sealed(false, "k", 2), new Sealed(true, "k", null), new Sealed(true, "k", 2), new Sealed(true, "x", 2)]);
        run.Fire();
        Assert.Equal("k !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Having_NullGuardBeforeAComparisonWithAConstant_GuardsIt()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            B? b = null;
            r.OnlyWhen().Match(() => a).Let(() => b, () => a.N > 0 ? new B("b", a.N) : null).Having(() => b != null && b.N == 2);
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        });
        run.Session.InsertAll([new A("none", 0), new A("one", 1), new A("two", 2)]);
        run.Fire();
        Assert.Equal("two !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "22")]
    public void Compile_HundredRulesOnOneKind_DispatchesAndJoins()
    {
        static Action<InlineRule, List<string>> Kind(string kind) => (r, trace) =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == kind, b => b.N == a.N).Collect().Where(c => c.Any()));
            r.OnlyThen().Do(_ => trace.Add(kind + xs.Count()));
        };
        var run = new EngineRun([.. Enumerable.Range(0, 100).Select(i => Kind("k" + i))]);
        run.Session.InsertAll(Enumerable.Range(0, 20).SelectMany(n => Enumerable.Range(0, 30).Select(i => new B("k" + i, n))));
        run.Session.InsertAll(Enumerable.Range(0, 20).Select(n => new A("a", n)));
        Assert.Equal(600, run.Fire());
        Assert.All(run.Trace.SkipLast(1), t => Assert.EndsWith("1", t, StringComparison.Ordinal));
    }

    private static bool Noted(List<string> trace, bool value)
    {
        trace.Add("noted");
        return value;
    }

    public sealed record Holder(A[] As);

    public sealed record Node(A? Next);

    private sealed class Limit
    {
        public int Value;
    }

    private sealed class Sealed(bool isOpen, string content, int? size)
    {
        public bool IsOpen => isOpen;

        public string Content => isOpen ? content : throw new InvalidOperationException("Closed.");

        public int? Size { get; } = size;
    }
}
