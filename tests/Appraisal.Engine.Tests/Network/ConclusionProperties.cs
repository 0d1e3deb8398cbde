using Appraisal.Engine.Fluent.Dsl;
using FsCheck;
using FsCheck.Fluent;

namespace Appraisal.Engine.Tests;

/// <summary>Conclusions stand exactly as long as their reasons, through any number of steps between.</summary>
public sealed class ConclusionProperties
{
    private static readonly ISessionFactory _factory = EngineRun.Compile(
        new InlineRule(r =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.V == a.V).Collect().Where(c => c.Any()));
            r.OnlyThen().Yield(_ => new Sum(a.Id, a.V!, xs.Sum(b => b.N)));
        }),
        new InlineRule(r =>
        {
            Sum s = null!;
            r.Of(-1);
            r.OnlyWhen().Match(() => s, x => x.Total > 3).Not<C>(c => c.V == s.Key);
            r.OnlyThen().Yield(_ => new High(s.Of, s.Total));
        }),
        new InlineRule(r =>
        {
            IEnumerable<High> all = null!;
            r.Of(-2);
            r.OnlyWhen().Query(() => all, q => q.Match<High>().Collect());
            r.OnlyThen().Yield(_ => new Top(all.Count(), all.Sum(h => h.Total)));
        }));

    [Fact]
    [Trait("Statement", "59")]
    [Trait("Statement", "61")]
    public void Conclusions_AfterAnySteps_AreThoseOfASessionThatNeverKnewAnythingElse()
        => Prop.ForAll(ArbMap.Default.ArbFor<(byte, byte, byte)[]>(), Agree).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(40));

    private static bool Agree((byte Kind, byte Which, byte Value)[] steps)
    {
        var session = _factory.CreateSession();
        var facts = new List<TestFact>();
        var made = 0;
        foreach (var (kind, which, value) in steps)
        {
            switch (kind % 4)
            {
                case 0 or 1:
                    var fact = Make(which, value, ++made);
                    facts.Add(fact);
                    session.Insert(fact);
                    break;
                case 2 when facts.Count > 0:
                    var changed = facts[which % facts.Count];
                    (changed.V, changed.N) = (Key(value), value % 5);
                    session.Update(changed);
                    break;
                case 3 when facts.Count > 0:
                    var gone = facts[which % facts.Count];
                    facts.Remove(gone);
                    session.Retract(gone);
                    break;
            }

            if (value % 3 > 0)
                session.Fire();
        }

        session.Fire();
        var fresh = _factory.CreateSession();
        fresh.InsertAll(facts);
        fresh.Fire();
        return Conclusions(session).SequenceEqual(Conclusions(fresh));
    }

    private static IEnumerable<string> Conclusions(ISession session)
        => session.Query<Conclusion>().AsEnumerable().Select(c => c.ToString()).Order(StringComparer.Ordinal);

    private static TestFact Make(byte which, byte value, int id)
    {
        TestFact fact = (which % 3) switch
        {
            0 => new A(Key(value), value % 5),
            1 => new B(Key(value), value % 5),
            _ => new C(Key(value), value % 5),
        };
        fact.Id = id;
        return fact;
    }

    private static string Key(byte value) => "k" + (value / 5 % 3);

    public abstract record Conclusion;

    public sealed record Sum(int Of, string Key, int Total) : Conclusion;

    public sealed record High(int Of, int Total) : Conclusion;

    public sealed record Top(int Count, int Total) : Conclusion;
}
