using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

/// <summary>An error names the rule, the expression and the types of the facts, and leaves a session that goes on.</summary>
public sealed class ErrorMessageTests
{
    private static readonly Dictionary<string, Action<InlineRule, List<string>>> _rules = new()
    {
        ["condition"] = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a, x => Check(x));
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        },
        ["join"] = (r, trace) =>
        {
            C c = null!;
            A a = null!;
            r.OnlyWhen().Match(() => c).Match(() => a, x => Check(x) && c.N == 0);
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        },
        ["key"] = (r, trace) =>
        {
            C c = null!;
            A a = null!;
            r.OnlyWhen().Match(() => c).Match(() => a, x => Check(x) == (c.N == 0));
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        },
        ["not"] = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Not<C>(c => Check(a) && c.N > 0);
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        },
        ["let"] = (r, trace) =>
        {
            A a = null!;
            bool holds = false;
            r.OnlyWhen().Match(() => a).Let(() => holds, () => Check(a));
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        },
        ["having"] = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Having(() => Check(a));
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        },
        ["select"] = (r, trace) =>
        {
            string v = null!;
            r.OnlyWhen().Query(() => v, q => q.Match<A>().Select(x => Value(x)));
            r.OnlyThen().Do(_ => trace.Add(v));
        },
        ["many"] = (r, trace) =>
        {
            string v = null!;
            r.OnlyWhen().Query(() => v, q => q.Match<A>().SelectMany(x => new[] { Value(x) }));
            r.OnlyThen().Do(_ => trace.Add(v));
        },
        ["group"] = (r, trace) =>
        {
            IGrouping<string, A> group = null!;
            r.OnlyWhen().Query(() => group, q => q.Match<A>().GroupBy(x => Value(x)));
            r.OnlyThen().Do(_ => trace.Add(group.Key));
        },
        ["order"] = (r, trace) =>
        {
            IEnumerable<A> all = null!;
            r.OnlyWhen().Query(() => all, q => q.Match<A>().Collect().OrderBy(x => Value(x)).Where(c => c.Any()));
            r.OnlyThen().Do(_ => trace.Add(string.Concat(all)));
        },
        ["filter"] = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyFilter().Where(() => Check(a));
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        },
        ["on change"] = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyFilter().OnChange(() => Value(a));
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        },
        ["action"] = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => trace.Add(Value(a)));
        },
        ["yield"] = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => trace.Add(a.V!)).Yield(_ => new C(Value(a)));
        },
        ["yield again"] = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => trace.Add(a.V!)).Yield(_ => new C(a.V), (_, c) => new C(Value(a)));
        },
    };

    public static TheoryData<string> Rules => [.. _rules.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    [Trait("Statement", "68")]
    [Trait("Statement", "70")]
    public void Failure_OfAnyExpression_NamesItsRuleItselfAndTheFactsAndTheSessionGoesOn(string kind)
    {
        var run = new EngineRun(
            (r, trace) =>
            {
                r.Called(kind + " rule");
                _rules[kind](r, trace);
            },
            (r, trace) =>
            {
                B b = null!;
                r.OnlyWhen().Match(() => b);
                r.OnlyThen().Do(_ => trace.Add("other"));
            });
        var fact = new A("k", 1);
        if (kind is "join" or "key")
            run.Session.Insert(new C("c"));
        if (kind is "not")
            run.Session.Insert(new C("c", 1));
        if (kind is "yield again")
        {
            run.Session.Insert(fact);
            run.Session.Fire();
            fact.N = -1;
            run.Session.Update(fact);
        }

        fact.N = -1;
        var thrown = Assert.ThrowsAny<RuleExpressionEvaluationException>(() =>
        {
            if (kind != "yield again")
                run.Session.Insert(fact);
            run.Session.Fire();
        });

        Assert.IsType<InvalidOperationException>(thrown.InnerException);
        Assert.Contains(kind + " rule", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(thrown.Expression, thrown.Message, StringComparison.Ordinal);
        Assert.Matches("Check|Value", thrown.Expression);
        Assert.Contains(typeof(A), thrown.FactTypes);
        Assert.Contains(typeof(A).FullName!, thrown.Message, StringComparison.Ordinal);

        run.Session.Fire();
        run.Trace.Clear();
        run.Session.Insert(new B());
        run.Session.Fire();
        Assert.Equal("other", run.ToString());
        fact.N = 1;
        run.Session.UpdateAll([fact]);
        run.Session.Fire();
        Assert.Equal(kind == "not" ? "other" : "other k", run.ToString());
        Assert.Same(fact, run.Session.Query<A>().AsEnumerable().Single());
        Assert.Equal(
            kind.StartsWith("yield", StringComparison.Ordinal) || kind is "join" or "key" or "not" ? 1 : 0,
            run.Session.Query<C>().AsEnumerable().Count());
        run.Session.Retract(fact);
        run.Session.Fire();
        Assert.Empty(run.Session.Query<A>().AsEnumerable());
        Assert.Equal(kind is "join" or "key" or "not" ? 1 : 0, run.Session.Query<C>().AsEnumerable().Count());
    }

    [Fact]
    public void Failure_OfAConditionThatManyRulesShare_NamesThemAllInAPropertyAndThreeInTheMessage()
    {
        Action<InlineRule, List<string>> Shared(int number) => (r, trace) =>
        {
            r.Called("rule " + number);
            _rules["condition"](r, trace);
        };
        var run = new EngineRun(Shared(1), Shared(2), Shared(3), Shared(4), Shared(5));
        var thrown = Assert.Throws<RuleLhsExpressionEvaluationException>(() => run.Session.Insert(new A("k", -1)));

        Assert.Equal(5, thrown.RuleNames.Count);
        Assert.Contains("rule 1, rule 2, rule 3 and 2 more", thrown.Message, StringComparison.Ordinal);
    }

    private static bool Check(A fact) => fact.N >= 0 ? true : throw new InvalidOperationException("Negative.");

    private static string Value(A fact) => Check(fact) ? fact.V! : "";
}
