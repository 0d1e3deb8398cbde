namespace Appraisal.Engine.Tests;

public sealed partial class VectorTests
{
    private static readonly Dictionary<int, (Func<string> Run, string Expected)> _vectors = [];

    static VectorTests()
    {
        AddMatching();
        AddQueries();
        AddConclusions();
    }

    public static TheoryData<int> Numbers => [.. _vectors.Keys];

    [Theory]
    [MemberData(nameof(Numbers))]
    [Trait("Statement", "22-64")]
    public void Vector_OfTheSpecification_GivesItsTrace(int number)
    {
        var (run, expected) = _vectors[number];
        Assert.Equal(expected, run());
    }

    private static void Add(int number, string expected, Action<EngineRun> steps, params Action<InlineRule, List<string>>[] rules)
        => _vectors.Add(number, (() =>
        {
            var run = new EngineRun(rules);
            steps(run);
            return run.ToString();
        }, expected));

    private static void AddMatching()
    {
        Action<InlineRule, List<string>> ok = (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a, x => x.V == "ok");
            r.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger.ToString())).Undo(_ => trace.Add("undo"));
        };
        Add(1, "Created ! Updated ! undo ! Created ! undo Created !", run =>
        {
            var a = new A("ok");
            run.Session.Insert(a);
            run.Session.Update(a);
            run.Fire();
            run.Session.Update(a);
            run.Fire();
            a.V = "no";
            run.Session.Update(a);
            run.Fire();
            a.V = "ok";
            run.Session.Update(a);
            run.Fire();
            run.Session.Update(a);
            run.Session.Retract(a);
            run.Session.Insert(a);
            run.Fire();
        }, ok);
        Add(2, "0", run =>
        {
            var a = new A("ok");
            run.Session.Insert(a);
            run.Session.Retract(a);
            run.Trace.Add(run.Session.Fire().ToString(System.Globalization.CultureInfo.InvariantCulture));
        }, ok);
        Action<InlineRule, List<string>> Any(string name, int priority = 0) => (r, trace) =>
        {
            A a = null!;
            r.Of(priority);
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => trace.Add(name + a.V));
        };
        Add(3, "r1a r1b r2a r2b !", run =>
        {
            run.Session.InsertAll([new A("a"), new A("b")]);
            run.Fire();
        }, Any("r1"), Any("r2"));
        Add(4, "r1a r2a r1b r2b !", run =>
        {
            run.Session.Insert(new A("a"));
            run.Session.Insert(new A("b"));
            run.Fire();
        }, Any("r1"), Any("r2"));
        Add(5, "r2a r2b r1a r1b !", run =>
        {
            run.Session.InsertAll([new A("a"), new A("b")]);
            run.Fire();
        }, Any("r1"), Any("r2", priority: 5));
        Add(6, "r1:1 r1:2 r2:1 r2:2 !", run =>
        {
            run.Session.InsertAll([new A("1"), new A("2")]);
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(_ => trace.Add("r1:" + a.V)).Do(ctx => ctx.Insert(new B(a.V, 0)));
        }, (r, trace) =>
        {
            B b = null!;
            r.OnlyWhen().Match(() => b);
            r.OnlyThen().Do(_ => trace.Add("r2:" + b.V));
        });
        Add(10, "do ! undo ! do !", run =>
        {
            var a = new A();
            run.Fire();
            run.Session.Insert(a);
            run.Fire();
            run.Session.Retract(a);
            run.Fire();
        }, (r, trace) =>
        {
            r.OnlyWhen().Not<A>();
            r.OnlyThen().Do(_ => trace.Add("do")).Undo(_ => trace.Add("undo"));
        });
        Add(11, "! do ! ! ! undo !", run =>
        {
            var (a, b) = (new A("a", 1), new A("b", 2));
            run.Fire();
            run.Session.Insert(a);
            run.Session.Insert(b);
            run.Fire();
            run.Session.Update(a);
            run.Fire();
            run.Session.Retract(a);
            run.Fire();
            run.Session.Retract(b);
            run.Fire();
        }, (r, trace) =>
        {
            r.OnlyWhen().Exists<A>(x => x.N > 0);
            r.OnlyThen().Do(_ => trace.Add("do")).Undo(_ => trace.Add("undo"));
        });
        Add(12, "do ! undo ! do ! do !", run =>
        {
            var (a, b) = (new A("k"), new B("k"));
            run.Session.Insert(a);
            run.Session.Insert(b);
            run.Fire();
            b.N = 1;
            run.Session.Update(b);
            run.Fire();
            b.N = 0;
            run.Session.Update(b);
            run.Fire();
            run.Session.Update(a);
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Not<B>(b => b.V == a.V && b.N > 0);
            r.OnlyThen().Do(_ => trace.Add("do")).Undo(_ => trace.Add("undo"));
        });
        Add(16, "a/null null/b !", run =>
        {
            run.Session.Insert(new A("a"));
            run.Session.Insert(new B("b"));
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Or(or => or.Match(() => a).Match(() => b));
            r.OnlyThen().Do(_ => trace.Add((a == null ? "null" : a.V) + "/" + (b == null ? "null" : b.V)));
        });
        Add(17, "4", run =>
        {
            run.Session.InsertAll([new A("a"), new A("b")]);
            run.Trace.Add(run.Session.Fire().ToString(System.Globalization.CultureInfo.InvariantCulture));
        }, (r, _) =>
        {
            A a = null!;
            A b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b);
            r.OnlyThen().Do(ctx => GC.KeepAlive(ctx));
        });
        Add(30, "k ! -k ! k !", run =>
        {
            var (a, b, c) = (new A("k"), new B("k"), new C("k"));
            run.Session.Insert(a);
            run.Session.Insert(c);
            run.Fire();
            run.Session.Insert(b);
            run.Fire();
            run.Session.Retract(b);
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Not<B>(b => b.V == a.V).Exists<C>(c => c.V == a.V);
            r.OnlyThen().Do(_ => trace.Add(a.V!)).Undo(_ => trace.Add("-" + a.V));
        });
    }
}
