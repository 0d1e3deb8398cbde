using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Fluent;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

/// <summary>What the language promises, seen in a session.</summary>
public sealed class DefinedRulesRunTests
{
    [Fact]
    [Trait("Statement", "1")]
    public void Condition_CapturedVariable_IsReadAtEveryEvaluation()
    {
        var limit = 5;
        List<int> fired = [];
        A a = null!;
        var session = Session(Defining.Rule(w => w.Match(() => a, x => x.N > limit), t => t.Do(_ => fired.Add(a.N))));

        session.Insert(new A { N = 4 });
        limit = 2;
        session.Insert(new A { N = 3 });
        session.Fire();

        Assert.Equal([3], fired);
    }

    [Fact]
    [Trait("Statement", "3b")]
    public void Condition_AliasUsedBeforeItsDeclaration_FailsWhenEvaluated()
    {
        A a = null!;
        B b = null!;
        var session = Session(Defining.Rule(w => w.Match(() => b, x => x.V == a.V).Match(() => a), t => t.Do(_ => Defining.Noop())));

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Insert(new B()));

        Assert.IsType<NullReferenceException>(exception.InnerException);
    }

    [Fact]
    [Trait("Statement", "3c")]
    public void Condition_StaticAlias_IsTheMatchedFact()
    {
        List<string> fired = [];
        var session = Session(Defining.Rule(
            w => w.Match(() => StaticAliases.Fact).Match<B>(b => b.V == StaticAliases.Fact.V),
            t => t.Do(_ => fired.Add(StaticAliases.Fact.V))));

        session.Insert(new C { V = "x" });
        session.Insert(new B { V = "x" });
        session.Fire();

        Assert.Equal(["x"], fired);
    }

    [Fact]
    [Trait("Statement", "5")]
    public void Yield_InSeveralThenStatements_KeepsFactsApart()
    {
        var session = Session(Defining.Rule(new TwoYieldsRule()));

        session.Insert(new B { V = "x" });
        session.Fire();

        Assert.Equal(["x1", "x2"], session.Query<C>().AsEnumerable().Select(c => c.V).Order());
    }

    [Fact]
    [Trait("Statement", "59")]
    public void Yield_TwoForms_UpdatesFromThePrevious()
    {
        B b = null!;
        var session = Session(Defining.Rule(
            w => w.Match(() => b),
            t => t.Yield(_ => new C { V = b.V }, (_, previous) => new C { V = previous.V + b.V })));
        var fact = new B { V = "x" };

        session.Insert(fact);
        session.Fire();
        fact.V = "y";
        session.Update(fact);
        session.Fire();

        Assert.Equal(["xy"], session.Query<C>().AsEnumerable().Select(c => c.V));
    }

    [Fact]
    [Trait("Statement", "6")]
    public void Having_AfterLet_FiltersItsValue()
    {
        A a = null!;
        var twice = 0;
        List<int> fired = [];
        var session = Session(Defining.Rule(
            w => w.Match(() => a).Let(() => twice, () => a.N * 2).Not<C>().Having(() => twice > 4),
            t => t.Do(_ => fired.Add(twice))));

        session.Insert(new A { N = 2 });
        session.Insert(new A { N = 3 });
        session.Fire();

        Assert.Equal([6], fired);
    }

    [Fact]
    [Trait("Statement", "44")]
    public void Or_AliasInTwoBranches_IsBoundByEither()
    {
        A a = null!;
        List<int> fired = [];
        var session = Session(Defining.Rule(
            w => w.Or(x => x.Match(() => a, f => f.N > 0).Match(() => a, f => f.N < 0)),
            t => t.Do(_ => fired.Add(a.N))));

        session.Insert(new A { N = 1 });
        session.Insert(new A { N = -1 });
        session.Fire();

        Assert.Equal([-1, 1], fired.Order());
    }

    [Fact]
    [Trait("Statement", "12")]
    public void Compile_MemberOfAnArrayElementInTwoRules_Works()
    {
        var fired = 0;
        var arrays = new[] { new A { V = "x" } };
        var first = Defining.Rule(w => w.Match<B>(b => b.V == arrays[0].V), t => t.Do(_ => Defining.Noop(fired)));
        var second = Defining.Rule(w => w.Match<B>(b => b.V == arrays[0].V, b => b.N == 0), t => t.Do(_ => Defining.Noop(fired)));
        var session = Session(first, second);

        session.Insert(new B { V = "x" });

        Assert.Equal(2, session.Fire());
    }

    [Fact]
    [Trait("Statement", "11")]
    public void Compile_Repository_FindsAllRules()
    {
        var repository = new RuleRepository();
        repository.Load(s => s.From(typeof(TopLevelRule)));
        var session = repository.Compile().CreateSession();

        session.Insert(new A());

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    [Trait("Statement", "11")]
    public void Compile_UnknownAggregate_SaysInWhichRule()
    {
        A a = null!;
        var rule = Defining.When(w => w.Query(() => a, q =>
        {
            q.Match<A>().Builder.Aggregate<A, A>("unheard of", []);
            return new QueryExpression<A>(q.Builder);
        }));

        var exception = Assert.Throws<RuleCompilationException>(() => Session(rule));

        Assert.Equal(rule.Name, exception.RuleName);
    }

    [Fact]
    [Trait("Statement", "4")]
    public void Condition_SeveralAliases_ArgumentsFollowTheExpressionAndFactsTheMatch()
    {
        A a = null!;
        B b = null!;
        C c = null!;
        var session = Session(Defining.When(w => w.Match(() => b).Match(() => a, x => x.N == 7).Match(() => c, x => a.N > x.N && b.N < x.N)));
        List<string> seen = [];
        session.Events.LhsExpressionEvaluatedEvent += (_, e) =>
        {
            if (e.Facts.Count() == 3)
                seen.Add(string.Join(" ", e.Arguments.Cast<A>().Select(x => x.V)) + " / " + string.Join(" ", e.Facts.Select(f => ((A)f.Value!).V)));
        };

        session.Insert(new B { V = "b", N = 1 });
        session.Insert(new A { V = "a", N = 7 });
        session.Insert(new C { V = "c", N = 3 });

        Assert.Equal(["c a b / b a c"], seen);
    }

    [Fact]
    [Trait("Statement", "67")]
    public void Dependency_IsResolvedAtEachFiring()
    {
        var session = Session(Defining.Rule(new GreetingRule()));
        var resolver = new CountingResolver();
        session.DependencyResolver = resolver;

        session.Insert(new B { V = "x" });
        session.Insert(new B { V = "y" });
        session.Fire();

        Assert.Equal(2, resolver.Resolved);
        Assert.Equal(["x", "y"], resolver.Service);
    }

    [Fact]
    [Trait("Statement", "37")]
    public void Filter_OnChange_LetsOnlyChangedKeysRefire()
    {
        var session = Session(Defining.Rule(new KeyedRule()));
        var fact = new B { V = "k" };
        session.Insert(fact);
        session.Fire();

        fact.N = 1;
        session.Update(fact);
        var unchanged = session.Fire();
        fact.V = "z";
        session.Update(fact);

        Assert.Equal((0, 1), (unchanged, session.Fire()));
    }

    private static ISession Session(params IRuleDefinition[] rules) => new RuleCompiler().Compile(rules).CreateSession();

    private static class StaticAliases
    {
        public static C Fact => null!;
    }

    private sealed class CountingResolver : IDependencyResolver
    {
        public int Resolved { get; private set; }

        public List<string> Service { get; } = [];

        public object Resolve(IResolutionContext context, Type serviceType)
        {
            Resolved++;
            return Service;
        }
    }

    private sealed class GreetingRule : Rule
    {
        public override void Define()
        {
            ICollection<string> names = null!;
            B b = null!;

            Dependency().Resolve(() => names);
            When().Match(() => b);
            Then().Do(_ => names.Add(b.V));
        }
    }

    private sealed class KeyedRule : Rule
    {
        public override void Define()
        {
            B b = null!;

            When().Match(() => b);
            Filter().OnChange(() => b.V);
            Then().Do(_ => Defining.Noop(b));
        }
    }

    private sealed class TwoYieldsRule : Rule
    {
        public override void Define()
        {
            B b = null!;

            When().Match(() => b);
            Then().Yield(_ => new C { V = b.V + "1" });
            Then().Yield(_ => new C { V = b.V + "2" });
        }
    }
}
