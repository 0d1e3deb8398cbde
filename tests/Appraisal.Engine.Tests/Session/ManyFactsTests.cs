using Appraisal.Engine.Fluent.Dsl;
using FsCheck;
using FsCheck.Fluent;

namespace Appraisal.Engine.Tests;

/// <summary>What a session remembers of its facts, however many there are and however badly they are spread.</summary>
public sealed class ManyFactsTests
{
    private static readonly ISessionFactory _sessions = EngineRun.Compile(new EveryItem());

    [Fact]
    public void Facts_of_few_hashes_are_found_as_in_a_set() => Prop
        .ForAll(ArbMap.Default.ArbFor<(byte Number, bool Leaves)[]>(), steps =>
        {
            var session = _sessions.CreateSession();
            var expected = new List<Item>();
            foreach (var (number, leaves) in steps)
            {
                var item = new Item(number % 40, number % 3);
                var isKnown = expected.Contains(item);
                Assert.Equal(leaves && isKnown, leaves && session.TryRetract(item));
                if (leaves)
                    expected.Remove(item);
                else
                    Assert.Equal(!isKnown, session.TryInsert(item));
                if (!leaves && !isKnown)
                    expected.Add(item);
            }

            Assert.Equal(expected, session.Query<Item>());
            Assert.Equal(expected.Count, session.Fire());
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(300));

    [Fact]
    public void Conclusions_of_few_hashes_that_change_are_found_as_they_are_now() => Prop
        .ForAll(ArbMap.Default.ArbFor<(byte Cause, byte Number)[]>(), steps =>
        {
            var run = new EngineRun((r, _) =>
            {
                A a = null!;
                r.OnlyWhen().Match(() => a);
                r.OnlyThen().Yield(_ => ItemOf(a), (_, _) => ItemOf(a));
            });
            A[] causes = [.. Enumerable.Range(0, 6).Select(i => new A("a", i))];
            run.Session.InsertAll(causes);
            run.Fire();
            foreach (var (cause, number) in steps)
            {
                var changed = causes[cause % causes.Length];
                var old = ItemOf(changed);
                changed.N = (number * causes.Length) + (cause % causes.Length);
                run.Session.Update(changed);
                run.Fire();
                Assert.All(causes, c => Assert.False(run.Session.TryInsert(ItemOf(c))));
                Assert.Equal(old != ItemOf(changed), run.Session.TryInsert(old));
                Assert.Equal(old != ItemOf(changed), run.Session.TryRetract(old));
            }

            Assert.Equal(causes.Select(ItemOf), run.Session.Query<Item>().AsEnumerable().OrderBy(i => i.Number % causes.Length));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(200));

    [Fact]
    public void Session_OfAHundredAndFiftyThousandFacts_RemembersEach()
    {
        const int Count = 150_000;
        var session = _sessions.CreateSession();
        session.InsertAll(Enumerable.Range(0, Count).Select(i => new Item(i, i)));
        session.RetractAll(Enumerable.Range(0, Count).Where(i => i % 3 == 0).Select(i => new Item(i, i)));
        session.InsertAll(Enumerable.Range(Count, 10).Select(i => new Item(i, i)));

        Assert.Equal(Enumerable.Range(0, Count + 10).Where(i => i % 3 != 0 || i >= Count), session.Query<Item>().Select(i => i.Number));
        Assert.False(session.TryInsert(new Item(Count - 1, Count - 1)));
        Assert.False(session.TryRetract(new Item(3, 3)));
        Assert.Equal((Count / 3 * 2) + 10, session.Fire());
    }

    [Fact]
    public void Reset_OfManyFacts_LeavesNone()
    {
        const int Count = 150_000;
        var session = (Session)_sessions.CreateSession();
        session.InsertAll(Enumerable.Range(0, Count).Select(i => new Item(i, i)));
        session.Reset();

        Assert.Empty(session.Query<Item>());
        Assert.Equal(0, session.Fire());
        session.Insert(new Item(7, 7));
        Assert.Equal(1, session.Fire());
    }

    private static Item ItemOf(A a) => new(a.N, a.N % 3);

    private sealed record Item(int Number, int Hash)
    {
        public override int GetHashCode() => Hash;
    }

    private sealed class EveryItem : Rule
    {
        public override void Define()
        {
            Item item = null!;

            When().Match(() => item, i => i.Number >= 0);

            Then().Do(_ => NoAction());
        }

        private static void NoAction()
        {
            // A match is all that is asked for.
        }
    }
}
