using System.Globalization;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

/// <summary>Rules, each beside a plain enumeration of the matches it must have.</summary>
internal static class NaiveRules
{
    public static readonly (Action<InlineRule> Define, Func<World, IEnumerable<string>> Matches)[] All =
    [
        (Of(r =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a, x => x.V == "x");
        }), w => w.As.Where(a => a.V == "x").Select(a => Show(a))),
        (Of(r =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a, x => x.V == "y" && x.N > 1);
        }), w => w.As.Where(a => a.V == "y" && a.N > 1).Select(a => Show(a))),
        (Of(r =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b, x => x.V == a.V);
        }), w => from a in w.As from b in w.Bs where a.V == b.V select Show(a, b)),
        (Of(r =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b, x => x.V == a.V, x => x.N >= a.N);
        }), w => from a in w.As from b in w.Bs where a.V == b.V && b.N >= a.N select Show(a, b)),
        (Of(r =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b, x => x.V == a.V && x.N == a.N);
        }), w => from a in w.As from b in w.Bs where a.V == b.V && b.N == a.N select Show(a, b)),
        (Of(r =>
        {
            A a = null!;
            A other = null!;
            r.OnlyWhen().Match(() => a).Match(() => other, x => x.N == a.N, x => x != a);
        }), w => from a in w.As from o in w.As where a.N == o.N && a != o select Show(a, o)),
        (Of(r =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Match(() => b, x => x.N < a.N);
        }), w => from a in w.As from b in w.Bs where b.N < a.N select Show(a, b)),
        (Of(r =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Not<B>(x => x.V == a.V);
        }), w => w.As.Where(a => !w.Bs.Any(b => b.V == a.V)).Select(a => Show(a))),
        (Of(r =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Not<B>(x => x.V == a.V && x.N > a.N);
        }), w => w.As.Where(a => !w.Bs.Any(b => b.V == a.V && b.N > a.N)).Select(a => Show(a))),
        (Of(r =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Exists<B>(x => x.V == a.V, x => x.N != a.N);
        }), w => w.As.Where(a => w.Bs.Any(b => b.V == a.V && b.N != a.N)).Select(a => Show(a))),
        (Of(r =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).Exists<B>(x => x.N > 1);
        }), w => w.As.Where(_ => w.Bs.Any(b => b.N > 1)).Select(a => Show(a))),
        (Of(r =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a).All<B>(x => x.V == a.V, x => x.N > 0);
        }), w => w.As.Where(a => w.Bs.Where(b => b.V == a.V).All(b => b.N > 0)).Select(a => Show(a))),
        (Of(r =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a).Exists<C>(c => c.V == a.V).Match(() => b, x => x.V == a.V).Not<C>(c => c.N == b.N);
        }), w => from a in w.As where w.Cs.Any(c => c.V == a.V) from b in w.Bs where b.V == a.V && w.Cs.All(c => c.N != b.N) select Show(a, b)),
        (Of(r =>
        {
            A a = null!;
            B b = null!;
            r.OnlyWhen().Match(() => a, x => x.N > 1).Or(or => or.Match(() => b, x => x.V == a.V).And(and => and.Exists<C>().Not<B>(x => x.V == a.V)));
        }), w => (from a in w.As from b in w.Bs where a.N > 1 && b.V == a.V select Show(a, b))
            .Concat(from a in w.As where a.N > 1 && w.Cs.Count > 0 && !w.Bs.Any(b => b.V == a.V) select Show(a, null))),
        .. NaiveQueries.All,
    ];

    public static Action<InlineRule> Of(Action<InlineRule> when) => rule =>
    {
        when(rule);
        rule.OnlyThen().Do(ctx => GC.KeepAlive(ctx));
    };

    public static string Show(params object?[] values) => string.Join(" ", values.Select(One));

    public static string Describe(IMatch match) => Show([.. match.Facts.Select(f => f.Value)]);

    private static string One(object? value) => value switch
    {
        null => "-",
        TestFact fact => string.Create(CultureInfo.InvariantCulture, $"{fact.GetType().Name}{fact.Id}"),
        IGrouping<string, TestFact> group => group.Key + One(group.ToList()),
        IKeyedLookup<string, B> lookup => string.Join(";", lookup.Keys.Order(StringComparer.Ordinal).Select(k => k + One(lookup[k].ToList()))),
        IEnumerable<TestFact> many => $"[{string.Join(",", many.Select(One).Order(StringComparer.Ordinal))}]",
        IEnumerable<string> many => $"[{string.Join(",", many.Order(StringComparer.Ordinal))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
