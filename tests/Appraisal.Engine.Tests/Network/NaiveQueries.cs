using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;
using static Appraisal.Engine.Tests.NaiveRules;

namespace Appraisal.Engine.Tests;

/// <summary>Rules with queries, each beside a plain enumeration of the matches it must have.</summary>
internal static class NaiveQueries
{
    public static readonly (Action<InlineRule> Define, Func<World, IEnumerable<string>> Matches)[] All =
    [
        (Of(r =>
        {
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Query(() => xs, q => q.Match<B>(b => b.N > 0).Collect());
        }), w => [Show(w.Bs.Where(b => b.N > 0))]),
        (Of(r =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect());
        }), w => w.As.Select(a => Show(a, w.Bs.Where(b => b.V == a.V)))),
        (Of(r =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == a.V, b => b.N >= a.N).Collect().Where(c => c.Any()));
        }), w => w.As.Where(a => w.Bs.Any(b => b.V == a.V && b.N >= a.N)).Select(a => Show(a, w.Bs.Where(b => b.V == a.V && b.N >= a.N)))),
        (Of(r =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect().Where(c => c.Count() >= a.N));
        }), w => w.As.Where(a => w.Bs.Count(b => b.V == a.V) >= a.N).Select(a => Show(a, w.Bs.Where(b => b.V == a.V)))),
        (Of(r =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>().Collect().Where(c => c.Count() > a.N));
        }), w => w.As.Where(a => w.Bs.Count > a.N).Select(a => Show(a, w.Bs))),
        (Of(r =>
        {
            IGrouping<string, B> g = null!;
            r.OnlyWhen().Query(() => g, q => q.Match<B>().GroupBy(b => b.V!).Where(x => x.Count() > 1));
        }), w => w.Bs.GroupBy(b => b.V).Where(g => g.Count() > 1).Select(g => Show(g))),
        (Of(r =>
        {
            A a = null!;
            IGrouping<string, B> g = null!;
            r.OnlyWhen().Match(() => a).Query(() => g, q => q.Match<B>(b => b.N == a.N).GroupBy(b => b.V!));
        }), w => w.As.SelectMany(a => w.Bs.Where(b => b.N == a.N).GroupBy(b => b.V), (a, g) => Show(a, g))),
        (Of(r =>
        {
            A a = null!;
            int sum = 0;
            r.OnlyWhen().Match(() => a).Query(() => sum, q => q.Match<B>().Select(b => b.N + a.N).Where(n => n > 2));
        }), w => from a in w.As from b in w.Bs where a.N + b.N > 2 select Show(a, a.N + b.N)),
        (Of(r =>
        {
            B b = null!;
            r.OnlyWhen().Query(() => b, q => q.Match<B>().GroupBy(x => x.V).Where(g => g.Count() > 1).SelectMany(g => g));
        }), w => w.Bs.GroupBy(b => b.V).Where(g => g.Count() > 1).SelectMany(g => g).Select(b => Show(b))),
        (Of(r =>
        {
            IEnumerable<string> keys = null!;
            r.OnlyWhen().Query(() => keys, q => q.Match<B>().GroupBy(x => x.V).Select(g => g.Key + g.Count()).Collect());
        }), w => [Show(w.Bs.GroupBy(b => b.V).Select(g => g.Key + g.Count()))]),
        (Of(r =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect().OrderBy(b => b.N).Where(c => c.Any()).Where(c => c.Any() && (c.First().N > 0 || a.N > 1)));
        }), w => w.As.Where(a => w.Bs.Any(b => b.V == a.V) && (w.Bs.Where(b => b.V == a.V).Min(b => b.N) > 0 || a.N > 1))
            .Select(a => Show(a, w.Bs.Where(b => b.V == a.V)))),
        (Of(r =>
        {
            A a = null!;
            IKeyedLookup<string, B> lookup = null!;
            r.OnlyWhen().Match(() => a).Query(() => lookup, q => q.Match<B>(b => b.N <= a.N).Collect().ToLookup(b => b.V!));
        }), w => w.As.Select(a => Show(a) + " " + string.Join(
            ";", w.Bs.Where(b => b.N <= a.N).GroupBy(b => b.V).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Show(g))))),
        (Of(r =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            int total = 0;
            C c = null!;
            r.OnlyWhen()
                .Match(() => a)
                .Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect())
                .Let(() => total, () => xs.Sum(b => b.N))
                .Having(() => total > a.N)
                .Match(() => c, x => x.N == total);
        }), w => from a in w.As
                 let xs = w.Bs.Where(b => b.V == a.V)
                 let total = xs.Sum(b => b.N)
                 where total > a.N
                 from c in w.Cs
                 where c.N == total
                 select Show(a, xs, total, c)),
        (Of(r =>
        {
            IEnumerable<B> xs = null!;
            IEnumerable<B> big = null!;
            A a = null!;
            r.OnlyWhen().Query(() => xs, q => q.Match<B>().Collect()).Query(() => big, q => q.From(() => xs.Where(b => b.N > 1))).Match(() => a, x => x.N == big.Count());
        }), w => w.As.Where(a => a.N == w.Bs.Count(b => b.N > 1)).Select(a => Show(w.Bs, w.Bs.Where(b => b.N > 1), a))),
    ];
}
