using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

public sealed class ErrorTests
{
    private static readonly Action<InlineRule, List<string>> Fragile = (r, trace) =>
    {
        A a = null!;
        r.Called("fragile");
        r.OnlyWhen().Match(() => a, x => Check(x));
        r.OnlyThen().Do(_ => trace.Add("fragile" + a.V)).Undo(_ => trace.Add("undo"));
    };

    private static readonly Action<InlineRule, List<string>> Sturdy = (r, trace) =>
    {
        A a = null!;
        r.OnlyWhen().Match(() => a);
        r.OnlyThen().Do(_ => trace.Add("sturdy" + a.V));
    };

    [Fact]
    [Trait("Statement", "68")]
    public void Insert_ConditionThrows_KeepsTheFactAndAllOtherMatchesAndALaterUpdateRepairs()
    {
        var run = new EngineRun(Fragile, Sturdy);
        var fact = new A("1", -1);
        var thrown = Assert.Throws<RuleLhsExpressionEvaluationException>(() => run.Session.Insert(fact));
        Assert.IsType<InvalidOperationException>(thrown.InnerException);
        Assert.Contains("Check", thrown.Expression, StringComparison.Ordinal);
        run.Fire();
        fact.N = 1;
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal("sturdy1 ! sturdy1 fragile1 !".Split(' ').Order(), run.Trace.Order());
    }

    [Fact]
    [Trait("Statement", "69")]
    public void LhsFailure_Handled_CountsAsFalseAndUnmatches()
    {
        var run = new EngineRun(Fragile);
        run.Factory.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            e.IsHandled = true;
            run.Trace.Add("handled" + e.Arguments.Count + e.Rules.Single().Name);
            Assert.IsType<InvalidOperationException>(((IRecoverableError)e).Exception);
        };
        var fact = new A("1", 1);
        run.Session.Insert(fact);
        run.Fire();
        fact.N = -1;
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal("fragile1 ! handled1fragile undo !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "69")]
    public void LetAndSelectorFailures_Handled_DropTheMatchUntilASuccess()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            bool ok = false;
            int checkedCount = 0;
            r.OnlyWhen().Match(() => a).Let(() => ok, () => Check(a)).Query(() => checkedCount, q => q.Match<B>().GroupBy(b => b.V, b => Check(b)).Select(g => g.Count()));
            r.OnlyThen().Do(_ => trace.Add("fired" + checkedCount));
        });
        run.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var (a, b) = (new A("1", -1), new B("k", -1));
        run.Session.Insert(a);
        run.Session.Insert(b);
        run.Fire();
        a.N = b.N = 1;
        run.Session.UpdateAll([a, b]);
        run.Fire();
        Assert.Equal("! fired1 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "68")]
    [Trait("Statement", "69")]
    public void FilterFailure_IsThrownOrHandledAsRejection()
    {
        Action<InlineRule, List<string>> filtered = (r, trace) =>
        {
            A a = null!;
            r.Called("filtered");
            r.OnlyWhen().Match(() => a);
            r.OnlyFilter().Where(() => Check(a));
            r.OnlyThen().Do(_ => trace.Add("fired"));
        };
        var run = new EngineRun(filtered);
        Assert.Equal("filtered", Assert.Throws<AgendaExpressionEvaluationException>(() => run.Session.Insert(new A("1", -1))).RuleName);
        run.Session.Events.AgendaExpressionFailedEvent += (_, e) => e.IsHandled = true;
        run.Session.Insert(new A("2", -1));
        Assert.Equal(0, run.Session.Fire());
    }

    [Fact]
    [Trait("Statement", "69")]
    public void ActionFailure_Handled_SkipsTheAction()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => Check(a)).Do(_ => trace.Add("next"));
        });
        run.Session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        run.Session.Insert(new A("1", -1));
        Assert.Equal(1, run.Session.Fire());
        Assert.Equal("next", run.ToString());
    }

    [Fact]
    [Trait("Statement", "67")]
    public void Dependency_ResolvedAtEachFiring_OrFailsAsAnAction()
    {
        Action<InlineRule, List<string>> depends = (r, trace) =>
        {
            A a = null!;
            Service service = null!;
            r.OnlyDependency().Resolve(() => service);
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(ctx => trace.Add(service.Name + ctx.Resolve<Service>().Name + a.V));
        };
        var run = new EngineRun(depends);
        run.Session.Insert(new A("1"));
        Assert.IsType<InvalidOperationException>(Assert.Throws<RuleRhsExpressionEvaluationException>(() => run.Session.Fire()).InnerException);
        run.Session.DependencyResolver = new Services();
        run.Session.Insert(new A("2"));
        run.Fire();
        Assert.Equal("s1s22 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "71")]
    public void Interceptor_GetsTheActionsOfTheTriggerAndItsExceptionsAreNotWrapped()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b);
            r.OnlyThen().Do(ctx => trace.Add(b.V + a.V + ctx.Match.Trigger)).Do(_ => Check(a)).Undo(_ => trace.Add("undo"));
        });
        var interceptor = new Recorder();
        run.Session.ActionInterceptor = interceptor;
        var fired = 0;
        run.Session.Events.RuleFiredEvent += (_, _) => fired++;
        run.Session.InsertAll([new A("a", -1), new B("b")]);
        Assert.Throws<InvalidOperationException>(() => run.Session.Fire());
        Assert.Equal(["b", "a"], interceptor.Arguments[0].Select(x => ((TestFact)x!).V));
        Assert.Equal(2, interceptor.Arguments.Count);
        interceptor.Invokes = false;
        run.Session.Insert(new A("c"));
        Assert.Equal(1, run.Session.Fire());
        Assert.Equal(1, fired);
        Assert.Equal("baCreated", run.ToString());
    }

    [Fact]
    [Trait("Statement", "11")]
    public void Compile_AggregatorThatNobodyKnows_NamesTheRule()
    {
        var thrown = Assert.Throws<RuleCompilationException>(() => new EngineRun((r, trace) =>
        {
            object x = null!;
            r.Called("odd");
            r.OnlyWhen().Query(() => x, q => Odd(q));
            r.OnlyThen().Do(_ => trace.Add("never"));
        }));
        Assert.Equal("odd", thrown.RuleName);
    }

    private static QueryExpression<object> Odd(IQuery query)
    {
        var facts = query.Match<A>();
        facts.Builder.Aggregate<A, object>("Odd", []);
        return new QueryExpression<object>(facts.Builder);
    }

    private static bool Check(TestFact fact) => fact.N >= 0 ? true : throw new InvalidOperationException("Negative.");

    private sealed class Service(string name)
    {
        public string Name => name;
    }

    private sealed class Services : IDependencyResolver
    {
        private int _count;

        public object Resolve(IResolutionContext context, Type serviceType) => new Service("s" + ++_count);
    }

    private sealed class Recorder : IActionInterceptor
    {
        public List<IReadOnlyList<object?>> Arguments { get; } = [];

        public bool Invokes { get; set; } = true;

        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            Arguments.AddRange(actions.Select(a => a.Arguments));
            foreach (var action in actions.Where(_ => Invokes))
                action.Invoke();
        }
    }
}
