using System.Globalization;

namespace Appraisal.Engine.Tests;

public sealed partial class VectorTests
{
    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AddConclusions()
    {
        Add(19, "k ! ! ! z !", run =>
        {
            var a = new A("k");
            run.Session.Insert(a);
            run.Session.Update(a);
            run.Fire();
            a.V = "k2";
            run.Session.Update(a);
            a.V = "k";
            run.Session.Update(a);
            run.Fire();
            a.N = 1;
            run.Session.Update(a);
            run.Fire();
            a.V = "z";
            run.Session.Update(a);
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyFilter().OnChange(() => a.V!);
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        });
        Add(20, "acts k c:k ! acts V2 c:V2 ! 0 undo:V2 !", run =>
        {
            var a = new A("k");
            run.Session.Insert(a);
            run.Fire();
            a.V = "V2";
            run.Session.Update(a);
            run.Fire();
            a.N = -1;
            run.Session.Update(a);
            run.Trace.Add(Text(run.Session.Query<C>().AsEnumerable().Count()));
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a, x => x.N >= 0);
            r.OnlyThen().Yield(_ => new C(a.V, 0)).Do(_ => trace.Add("acts")).Do(_ => trace.Add(a.V!));
        }, (r, trace) =>
        {
            C c = null!;
            r.OnlyWhen().Match(() => c);
            r.OnlyThen().Do(_ => trace.Add("c:" + c.V)).Undo(_ => trace.Add("undo:" + c.V));
        });
        Add(21, "1 1 ! 0 0 undo !", run =>
        {
            var a = new A("k");
            run.Session.Insert(a);
            run.Session.Fire();
            run.Trace.Add(Text(run.Session.Query<B>().AsEnumerable().Count()));
            run.Trace.Add(Text(run.Session.Query<C>().AsEnumerable().Count()));
            run.Trace.Add("!");
            run.Session.Retract(a);
            run.Trace.Add(Text(run.Session.Query<B>().AsEnumerable().Count()));
            run.Trace.Add(Text(run.Session.Query<C>().AsEnumerable().Count()));
            run.Fire();
        }, (r, _) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Yield(_ => new B(a.V, 0));
        }, (r, trace) =>
        {
            B b = null!;
            r.OnlyWhen().Match(() => b);
            r.OnlyThen().Yield(_ => new C(b.V, 0)).Undo(_ => trace.Add("undo"));
        });
        Add(22, "20", run =>
        {
            run.Session.Insert(new A());
            run.Trace.Add(Text(run.Session.Fire(20)));
        }, (r, _) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(ctx => ctx.Update(a));
        });
        Add(23, "3", run =>
        {
            run.Session.Insert(new A());
            run.Trace.Add(Text(run.Session.Fire()));
        }, (r, _) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a, x => x.N < 3);
            r.OnlyThen().Do(_ => Increment(a)).Do(ctx => ctx.Update(a));
        });
        Action<EngineRun> upTo50 = run =>
        {
            run.Session.Insert(new A());
            run.Trace.Add(Text(run.Session.Fire(50)));
        };
        Add(24, "50", upTo50, (r, _) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Not<C>();
            r.OnlyThen().Yield(_ => new C(a.V, 0));
        });
        Add(2401, "1", upTo50, (r, _) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Not<C>();
            r.OnlyThen().Do(ctx => ctx.Insert(new C(a.V, 0)));
        });
        Add(25, "x y ! 2", run =>
        {
            run.Session.Insert(new A());
            var fired = run.Fire();
            run.Trace.Add(Text(fired));
        }, (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(ctx => ctx.Retract(a)).Do(_ => trace.Add("x")).Undo(_ => trace.Add("y"));
        });
        Add(26, "a thrown b ! a thrown", run =>
        {
            A[] facts = [new A("a", 1), new A("b", 0)];
            run.Session.InsertAll(facts);
            Assert.IsType<InvalidOperationException>(
                Assert.Throws<RuleRhsExpressionEvaluationException>(() => run.Session.Fire()).InnerException);
            run.Trace.Add("thrown");
            run.Fire();
            run.Session.Update(facts[0]);
            Assert.Throws<RuleRhsExpressionEvaluationException>(() => run.Session.Fire());
            run.Trace.Add("thrown");
        }, (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => trace.Add(a.V!)).Do(_ => ThrowIfPositive(a));
        });
        Add(27, "let let", run =>
        {
            var a = new A();
            run.Session.Insert(a);
            run.Session.Update(a);
        }, (r, trace) =>
        {
            A a = null!;
            string w = null!;
            r.OnlyWhen().Match(() => a).Let(() => w, () => Told(trace, "let", a.V!));
            r.OnlyThen().Do(ctx => GC.KeepAlive(w));
        });
        Add(28, "do other ! undo other !", run =>
        {
            var a = new A();
            run.Session.Insert(a);
            run.Fire();
            a.N = -1;
            run.Session.Update(a);
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => trace.Add("other"));
        }, (r, trace) =>
        {
            A a = null!;
            r.Of(9);
            r.OnlyWhen().Match(() => a, x => x.N >= 0);
            r.OnlyThen().Do(_ => trace.Add("do")).Undo(_ => trace.Add("undo"));
        });
    }

    private static void Increment(A a) => a.N++;

    private static void ThrowIfPositive(A a)
    {
        if (a.N > 0)
            throw new InvalidOperationException("Positive.");
    }

    private static string Told(List<string> trace, string entry, string value)
    {
        trace.Add(entry);
        return value;
    }
}
