using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

/// <summary>A query whose expression fails has no results at all, until the next change has it begin again.</summary>
[Trait("Statement", "69")]
public sealed class FailedQueryTests
{
    public enum Shape
    {
        GroupsOfAMatch,
        GroupsOfAll,
        SortedOfAMatch,
        SortedOfAll,
        LookupOfAMatch,
        Elements,
        Unindexed,
    }

    [Theory]
    [InlineData(Shape.GroupsOfAMatch, "2 ! undo ! 3 !")]
    [InlineData(Shape.GroupsOfAll, "2 ! undo ! 3 !")]
    [InlineData(Shape.SortedOfAMatch, "2 ! undo ! 3 !")]
    [InlineData(Shape.SortedOfAll, "2 ! undo ! 3 !")]
    [InlineData(Shape.LookupOfAMatch, "2 ! undo ! 3 !")]
    [InlineData(Shape.Elements, "1 1 ! undo undo ! 1 1 1 !")]
    [InlineData(Shape.Unindexed, "2 ! undo ! 3 !")]
    public void Insert_FactTheSelectorFailsOn_TakesAllResultsBackAndTheNextChangeBringsThemAll(Shape shape, string expected)
    {
        var run = new EngineRun(Counting(shape));
        var handled = 0;
        run.Session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            e.IsHandled = true;
            handled++;
        };
        run.Session.Insert(new A("k"));
        run.Session.InsertAll([new B("k", 1), new B("k", 1)]);
        run.Fire();
        var bad = new B("k", -1);
        run.Session.Insert(bad);
        run.Fire();
        Assert.Equal(1, handled);
        bad.N = 1;
        run.Session.Update(bad);
        run.Fire();
        Assert.Equal(expected, run.ToString());
    }

    [Theory]
    [InlineData(Shape.GroupsOfAMatch)]
    [InlineData(Shape.SortedOfAMatch)]
    [InlineData(Shape.LookupOfAMatch)]
    [InlineData(Shape.Unindexed)]
    public void Update_OfTheOuterFactOfAFailedQuery_BeginsItAgain(Shape shape)
    {
        var run = new EngineRun(Counting(shape));
        run.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var outer = new A("k");
        var bad = new B("k", -1);
        run.Session.InsertAll([outer, new B("k", 1), bad]);
        run.Fire();
        bad.N = 1;
        run.Session.Update(outer);
        run.Fire();
        Assert.Equal("! 2 !", run.ToString());
    }

    [Theory]
    [InlineData(Shape.GroupsOfAMatch)]
    [InlineData(Shape.GroupsOfAll)]
    [InlineData(Shape.SortedOfAll)]
    [InlineData(Shape.Unindexed)]
    public void Retract_OfTheFactThatFails_LeavesTheQueryOfTheOthers(Shape shape)
    {
        var run = new EngineRun(Counting(shape));
        run.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var bad = new B("k", -1);
        run.Session.Insert(new A("k"));
        run.Session.InsertAll([new B("k", 1), bad]);
        run.Fire();
        run.Session.Retract(bad);
        run.Fire();
        Assert.Equal("! 1 !", run.ToString());
    }

    [Fact]
    public void Insert_FactTheSelectorFailsOn_LeavesTheQueriesOfOtherMatches()
    {
        var run = new EngineRun(Counting(Shape.GroupsOfAMatch));
        run.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        run.Session.InsertAll([new A("k"), new A("x"), new B("k", 1), new B("x", 1), new B("x", -1)]);
        run.Fire();
        Assert.Equal("1 !", run.ToString());
    }

    [Fact]
    public void From_SelectorFails_TakesTheResultsBackUntilItSucceeds()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            IGrouping<bool, A> group = null!;
            r.OnlyWhen().Match(() => a).Query(() => group, q => q.From(() => new[] { a }).SelectMany(x => x).GroupBy(x => Check(x)));
            r.OnlyThen().Do(_ => trace.Add(group.Single().N.ToString())).Undo(_ => trace.Add("undo"));
        });
        run.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        var fact = new A("k", 1);
        run.Session.Insert(fact);
        run.Fire();
        fact.N = -1;
        run.Session.Update(fact);
        run.Fire();
        fact.N = 2;
        run.Session.Update(fact);
        run.Fire();
        Assert.Equal("1 ! undo ! 2 !", run.ToString());
    }

    private static Action<InlineRule, List<string>> Counting(Shape shape) => (r, trace) =>
    {
        A a = null!;
        IEnumerable<object> found = null!;
        r.OnlyWhen().Match(() => a).Query(() => found, q => Query(q, shape, a));
        r.OnlyThen().Do(_ => trace.Add(CountOf(found))).Undo(_ => trace.Add("undo"));
    };

    private static IQuery<IEnumerable<object>> Query(IQuery q, Shape shape, A a) => shape switch
    {
        Shape.GroupsOfAMatch => q.Match<B>(b => b.V == a.V).GroupBy(b => Check(b)),
        Shape.GroupsOfAll => q.Match<B>().GroupBy(b => Check(b)),
        Shape.SortedOfAMatch => q.Match<B>(b => b.V == a.V).Collect().OrderBy(b => Check(b)).Where(c => c.Any()),
        Shape.SortedOfAll => q.Match<B>().Collect().OrderBy(b => Check(b)).Where(c => c.Any()),
        Shape.LookupOfAMatch => q.Match<B>(b => b.V == a.V).Collect().ToLookup(b => Check(b)).Where(l => l.Any()),
        Shape.Elements => q.Match<B>(b => b.V == a.V).SelectMany(b => Single(b)),
        _ => q.Match<B>(b => string.Equals(b.V, a.V, StringComparison.Ordinal)).GroupBy(b => Check(b)),
    };

    private static string CountOf(IEnumerable<object> found)
        => (found is ILookup<bool, B> lookup ? lookup.Sum(g => g.Count()) : found.Count()).ToString();

    /// <summary>One array, whose failure comes with its enumeration.</summary>
    private static IEnumerable<IEnumerable<object>> Single(B b)
    {
        yield return Check(b) ? [b] : [];
    }

    private static bool Check(TestFact fact) => fact.N >= 0 ? true : throw new InvalidOperationException("Negative.");
}
