using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Fluent;

namespace Appraisal.Engine.Tests;

/// <summary>A condition that a fixed set contains a fact's member is looked up, not evaluated; what may change is evaluated.</summary>
public sealed class SetDispatchTests
{
    public static TheoryData<string, bool> Kinds => new()
    {
        { "array", true }, { "list", true }, { "hash set", true }, { "frozen", true }, { "own", true }, { "written", true },
        { "ignoring case", false }, { "changeable", false }, { "set later", false },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    [Trait("Statement", "1")]
    public void Contains_OfAnySet_MatchesItsMembersAndIsEvaluatedOnlyIfTheSetMayChange(string kind, bool isLookedUp)
    {
        var counter = new Containing();
        var trace = new List<string>();
        InlineRule[] rules =
        [
            new(r => new Sets(["x", "y"]).Define(r, kind, trace)),
            new(r => new Sets(["y", "z"]).Define(r, kind, trace)),
            new(r => Plain(r, trace)),
        ];
        var session = new RuleCompiler { ExpressionCompiler = counter }.Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();
        A[] facts = [new("x"), new("y"), new("z"), new("w"), new(null)];
        session.InsertAll(facts);
        session.Fire();
        Assert.Equal("x y =y y z".Split(' ').Order(), trace.Order());
        trace.Clear();
        facts[3].V = "z";
        facts[0].V = "w";
        session.UpdateAll([facts[0], facts[3]]);
        session.Fire();
        Assert.Equal("-w z", string.Join(' ', trace.Order(StringComparer.Ordinal)));
        Assert.Equal(isLookedUp, counter.Count == 0);
    }

    [Fact]
    [Trait("Statement", "1")]
    public void Contains_OfAnArrayInAField_SeesWhatTheArrayHoldsAtTheTime()
    {
        var sets = new Sets(["x", "y"]);
        var trace = new List<string>();
        var session = EngineRun.Compile(new InlineRule(r => sets.Define(r, "changeable", trace))).CreateSession();
        sets.Changeable[0] = "q";
        session.InsertAll([new A("x"), new A("q")]);
        session.Fire();
        Assert.Equal(["q"], trace);
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Contains_BesideOtherConditions_IsOneOfThem()
    {
        ImmutableArray<string?> letters = ["x", null];
        ImmutableArray<int> numbers = [1, 2];
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen()
                .Match(() => b)
                .Match(() => a, x => letters.Contains(x.V) && numbers.Contains(x.N) && x.N > b.N);
            r.OnlyThen().Do(_ => trace.Add(a.V + a.N));
        });
        run.Session.InsertAll([new B("b", 1), new A("x", 1), new A("x", 2), new A(null, 2), new A("y", 2), new A("x", 3)]);
        run.Session.Fire();
        Assert.Equal("x2 2", run.ToString());
    }

    private static void Plain(InlineRule r, List<string> trace)
    {
        A a = null!;
        r.OnlyWhen().Match(() => a, x => x.V == "y");
        r.OnlyThen().Do(_ => trace.Add("=" + a.V));
    }

    private sealed class Sets(string[] values)
    {
        private readonly ImmutableArray<string> _array = [.. values];
        private readonly FrozenSet<string> _frozen = values.ToFrozenSet();
        private ImmutableArray<string> _later = [.. values];

        public string[] Changeable { get; } = values;

        private ImmutableList<string> List { get; } = [.. values];

        private ImmutableHashSet<string> Hash { get; } = [.. values];

        private ImmutableHashSet<string> IgnoringCase { get; } = values.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

        private OwnList Own { get; } = new(values);

        private bool IsFirst { get; } = values[0] == "x";

        public void Define(InlineRule r, string kind, List<string> trace)
        {
            _later = [.. Changeable];
            A a = null!;
            r.OnlyWhen().Match(() => a, Condition(kind));
            r.OnlyThen().Do(_ => trace.Add(a.V!)).Undo(_ => trace.Add("-" + a.V));
        }

        [SuppressMessage("Performance", "CA1861", Justification = "An array that is written in the condition is what is tested.")]
        private Expression<Func<A, bool>> Condition(string kind) => kind switch
        {
            "array" => x => _array.Contains(x.V!),
            "list" => x => List.Contains(x.V!),
            "hash set" => x => Hash.Contains(x.V!),
            "frozen" => x => _frozen.Contains(x.V!),
            "own" => x => Own.Contains(x.V),
            "ignoring case" => x => x.V != null && IgnoringCase.Contains(x.V),
            "changeable" => x => Enumerable.Contains(Changeable, x.V),
            "set later" => x => _later.Contains(x.V!),
            _ => IsFirst ? x => Enumerable.Contains(new[] { "x", "y" }, x.V) : x => new[] { "y", "z" }.Contains(x.V),
        };
    }

    [ImmutableObject(true)]
    private sealed class OwnList(string[] values) : IReadOnlyCollection<string>
    {
        public int Count => values.Length;

        public IEnumerator<string> GetEnumerator() => values.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Containing : ExpressionVisitor, IExpressionCompiler
    {
        public int Count { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Visit(expression);
            return expression.Compile();
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            Count += node.Method.Name == nameof(Enumerable.Contains) ? 1 : 0;
            return base.VisitMethodCall(node);
        }
    }
}
