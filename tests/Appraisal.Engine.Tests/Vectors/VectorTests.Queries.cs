using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

public sealed partial class VectorTests
{
    private static string[] Parts(A a) => a.V!.Split('|');

    private static void AddQueries()
    {
        Add(7, "0 ! 1 !", run =>
        {
            run.Fire();
            run.Session.Insert(new A());
            run.Fire();
        }, (r, trace) =>
        {
            IEnumerable<A> xs = null!;
            r.OnlyWhen().Query(() => xs, q => q.Match<A>().Collect());
            r.OnlyThen().Do(_ => trace.Add(string.Empty + xs.Count()));
        });
        Add(8, "k0 ! k1 ! k0 !", run =>
        {
            var b = new B("k");
            run.Session.Insert(new A("k"));
            run.Fire();
            run.Session.Insert(b);
            run.Session.Insert(new B("x"));
            run.Fire();
            run.Session.Retract(b);
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect());
            r.OnlyThen().Do(_ => trace.Add(a.V + xs.Count()));
        });
        Add(9, "! do2 ! do2 ! undo0 !", run =>
        {
            B[] bs = [new B("k"), new B("k")];
            run.Session.Insert(new A("k"));
            run.Fire();
            run.Session.InsertAll(bs);
            run.Fire();
            run.Session.Update(bs[0]);
            run.Fire();
            run.Session.RetractAll(bs);
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect().Where(c => c.Any()));
            r.OnlyThen().Do(_ => trace.Add("do" + xs.Count())).Undo(_ => trace.Add("undo" + xs.Count()));
        });
        Add(13, "x:2 y:1 null:1 ! x:1 y:2 ! undo x:0 z:1 !", run =>
        {
            A[] facts = [new A("x"), new A("x"), new A("y"), new A(null)];
            run.Session.InsertAll(facts);
            run.Fire();
            facts[1].V = "y";
            run.Session.Update(facts[1]);
            run.Fire();
            facts[0].V = "z";
            run.Session.Update(facts[0]);
            run.Fire();
        }, (r, trace) =>
        {
            IGrouping<string?, A> g = null!;
            r.OnlyWhen().Query(() => g, q => q.Match<A>().GroupBy(x => x.V));
            r.OnlyThen().Do(_ => trace.Add((g.Key ?? "null") + ":" + g.Count())).Undo(_ => trace.Add("undo " + g.Key + ":" + g.Count()));
        });
        Add(14, "p q r ! undo p !", run =>
        {
            A[] facts = [new A("p|q"), new A("q|r|q")];
            run.Session.InsertAll(facts);
            run.Fire();
            run.Session.Retract(facts[0]);
            run.Fire();
        }, (r, trace) =>
        {
            string s = null!;
            r.OnlyWhen().Query(() => s, q => q.Match<A>().SelectMany(x => Parts(x)));
            r.OnlyThen().Do(_ => trace.Add(s)).Undo(_ => trace.Add("undo " + s));
        });
        Add(15, "c a b ! c b a !", run =>
        {
            var a = new A("a", 1);
            run.Session.InsertAll([a, new A("b", 1), new A("c", 0)]);
            run.Fire();
            run.Session.Update(a);
            run.Fire();
        }, (r, trace) =>
        {
            IEnumerable<A> xs = null!;
            r.OnlyWhen().Query(() => xs, q => q.Match<A>().Collect().OrderBy(x => x.N));
            r.OnlyThen().Do(_ => trace.Add(string.Join(" ", xs)));
        });
        Add(18, "12 ! 15 ! undo 2 !", run =>
        {
            var third = new B("k", 3);
            run.Session.Insert(new A("k"));
            run.Session.Insert(new B("k", 6));
            run.Session.Insert(new B("k", 6));
            run.Fire();
            run.Session.Insert(third);
            run.Fire();
            third.N = -10;
            run.Session.Update(third);
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            int total = 0;
            r.OnlyWhen()
                .Match(() => a)
                .Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect())
                .Let(() => total, () => xs.Sum(b => b.N))
                .Having(() => total > 10);
            r.OnlyThen().Do(_ => trace.Add(string.Empty + total)).Undo(_ => trace.Add("undo " + total));
        });
        Add(29, "! x ! x x !", run =>
        {
            run.Session.InsertAll([new A("a", 1), new A("b", 2)]);
            run.Fire();
            run.Session.Insert(new B());
            run.Fire();
            run.Session.Insert(new B());
            run.Fire();
        }, (r, trace) =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>().Collect().Where(c => c.Count() >= a.N));
            r.OnlyThen().Do(_ => trace.Add("x"));
        });
    }
}
