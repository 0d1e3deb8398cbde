using System.Linq.Expressions;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Fluent;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

public sealed class SharingTests
{
    [Fact]
    [Trait("Statement", "74")]
    public void Compile_RulesOfOneShape_CompileTheirExpressionsOnce()
    {
        var counter = new CountingCompiler();
        var compiler = new RuleCompiler { ExpressionCompiler = counter };
        var factory = compiler.Compile(new RuleDefinitionFactory().Create(Enumerable.Range(0, 200).Select(i => new OfKind("k" + i))));
        var session = factory.CreateSession();
        session.InsertAll(Enumerable.Range(0, 200).Select(i => new B("k" + i, 1)));
        session.Insert(new A("a", 1));
        Assert.Equal(200, session.Fire());
        Assert.Equal(200, session.Query<string>().AsEnumerable().Count());
        Assert.InRange(counter.Count, 4, 10);
    }

    [Fact]
    [Trait("Statement", "45")]
    public void Tuples_ThatManyNodesRemember_AreForgottenByAll()
    {
        static Action<InlineRule, List<string>> Joined(int number) => (r, trace) =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b, x => x.V == a.V, x => x.N == number || x.N == -1);
            r.OnlyThen().Do(_ => trace.Add("do")).Undo(_ => trace.Add("undo"));
        };
        var run = new EngineRun([.. Enumerable.Range(0, 40).Select(Joined)]);
        var (a, all) = (new A("k"), new B("k", -1));
        run.Session.Insert(a);
        run.Session.InsertAll(Enumerable.Range(0, 5).Select(n => new B("k", n)));
        Assert.Equal(5, run.Session.Fire());
        run.Session.Insert(all);
        Assert.Equal(40, run.Session.Fire());
        run.Session.Retract(all);
        Assert.Equal(40, run.Session.Fire());
        run.Session.Update(a);
        Assert.Equal(5, run.Session.Fire());
        run.Session.Retract(a);
        Assert.Equal(5, run.Session.Fire());
    }

    private sealed class OfKind(string kind) : Rule
    {
        private string Kind { get; } = kind;

        public override void Define()
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            Name("of " + Kind);
            When().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == Kind, b => b.N == a.N).Collect().Where(c => c.Any()));
            Then().Yield(_ => Kind + xs.Sum(b => b.N));
        }
    }

    private sealed class CountingCompiler : IExpressionCompiler
    {
        public int Count { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Count++;
            return expression.Compile();
        }
    }
}
