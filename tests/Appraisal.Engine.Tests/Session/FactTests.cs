using System.Globalization;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

public sealed class FactTests
{
    private static readonly Action<InlineRule, List<string>> TracesRecords = (r, trace) =>
    {
        Plain plain = null!;
        r.OnlyWhen().Match(() => plain);
        r.OnlyThen().Do(_ => trace.Add(plain.Name));
    };

    private static readonly Action<InlineRule, List<string>> TracesIdentified = (r, trace) =>
    {
        Identified x = null!;
        r.OnlyWhen().Match(() => x);
        r.OnlyThen().Do(_ => trace.Add(x.Text));
    };

    [Fact]
    [Trait("Statement", "13")]
    public void Insert_EqualRecords_AreOneFactAndEqualObjectsAreTwo()
    {
        var run = new EngineRun(TracesRecords);
        run.Session.Insert(new Plain("p", 1));
        Assert.False(run.Session.TryInsert(new Plain("p", 1)));
        Assert.True(run.Session.TryInsert(new Plain("p", 2)));
        run.Session.Insert(new A());
        run.Session.Insert(new A());
        Assert.Equal(2, run.Session.Query<A>().AsEnumerable().Count());
    }

    [Fact]
    [Trait("Statement", "14")]
    public void Calls_WithUnknownOrDuplicateOrNullFacts_Throw()
    {
        var session = new EngineRun(TracesRecords).Session;
        var fact = new A();
        session.Insert(fact);
        Assert.Throws<ArgumentException>(() => session.Insert(fact));
        Assert.Throws<ArgumentException>(() => session.Update(new A()));
        Assert.Throws<ArgumentException>(() => session.Retract(new A()));
        Assert.False(session.TryUpdate(new A()));
        Assert.False(session.TryRetract(new A()));
        Assert.Throws<ArgumentNullException>(() => session.Insert(null!));
        Assert.Throws<ArgumentNullException>(() => session.InsertAll(null!));
        Assert.Throws<ArgumentNullException>(() => session.TryUpdate(null!));
    }

    [Fact]
    [Trait("Statement", "15")]
    public void Update_WithANewInstanceOfTheSameIdentity_ReplacesTheObjectEvenOnTheAgenda()
    {
        var run = new EngineRun(TracesIdentified);
        run.Session.Insert(new Identified(1, "old"));
        run.Session.Update(new Identified(1, "new"));
        run.Fire();
        Assert.Equal("new !", run.ToString());
        Assert.Equal("new", run.Session.Query<Identified>().AsEnumerable().Single().Text);
        Assert.Throws<ArgumentException>(() => run.Session.Update(new Plain("unknown", 0)));
    }

    [Fact]
    [Trait("Statement", "15")]
    public void Retract_WithAnEqualCopy_RetractsTheRecord()
    {
        var run = new EngineRun(TracesRecords);
        run.Session.Insert(new Plain("p", 1));
        run.Session.Retract(new Plain("p", 1));
        Assert.Empty(run.Session.Query<Plain>().AsEnumerable());
        Assert.Equal(0, run.Session.Fire());
    }

    [Fact]
    [Trait("Statement", "13")]
    public void RegisterComparer_OfAType_DecidesWhichFactsAreTheSame()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<A>.Create((x, y) => x!.V == y!.V, a => a.V!.Length));
        var session = compiler.Compile(Array.Empty<IRuleDefinition>()).CreateSession();
        session.Insert(new A("k", 1));
        Assert.False(session.TryInsert(new A("k", 2)));
        session.Update(new A("k", 3));
        Assert.Equal(3, session.Query<A>().AsEnumerable().Single().N);
    }

    [Fact]
    [Trait("Statement", "17")]
    public void TryInsertAll_WithAFailure_InsertsNothingOrTheOthers()
    {
        var session = new EngineRun(TracesRecords).Session;
        var known = new A();
        session.Insert(known);
        var result = session.TryInsertAll([new A(), known]);
        Assert.Equal([known], result.Failed);
        Assert.Single(session.Query<A>().AsEnumerable());
        Assert.Throws<ArgumentException>(() => session.InsertAll([known]));
        Assert.Equal(1, session.TryInsertAll([new A(), known], BatchOptions.SkipFailed).FailedCount);
        Assert.Equal(2, session.Query<A>().AsEnumerable().Count());
    }

    [Fact]
    [Trait("Statement", "18")]
    public void InsertAll_WithAFactTwice_InsertsNothing()
    {
        var session = new EngineRun(TracesRecords).Session;
        var fact = new A();
        Assert.Throws<ArgumentException>(() => session.InsertAll([fact, fact]));
        Assert.Empty(session.Query<A>().AsEnumerable());
        session.Insert(fact);
        Assert.Throws<ArgumentException>(() => session.RetractAll([fact, fact]));
        Assert.Single(session.Query<A>().AsEnumerable());
    }

    [Fact]
    [Trait("Statement", "18")]
    public void TryUpdateAll_WithAFailure_LeavesTheOthersAsTheyWere()
    {
        var session = new EngineRun(TracesIdentified).Session;
        session.Insert(new Identified(1, "old"));
        Assert.Equal(1, session.TryUpdateAll([new Identified(1, "new"), new Identified(2, "unknown")]).FailedCount);
        Assert.Equal("old", session.Query<Identified>().AsEnumerable().Single().Text);
    }

    [Fact]
    [Trait("Statement", "19")]
    public void Insert_ValuesAndDerivedFacts_MatchTheirTypes()
    {
        var run = new EngineRun((r, trace) =>
        {
            int number = 0;
            r.OnlyWhen().Match(() => number, n => n > 1);
            r.OnlyThen().Do(_ => trace.Add(number.ToString(CultureInfo.InvariantCulture)));
        }, (r, trace) =>
        {
            TestFact fact = null!;
            r.OnlyWhen().Match(() => fact);
            r.OnlyThen().Do(_ => trace.Add(fact.V!));
        }, (r, trace) =>
        {
            object fact = null!;
            r.OnlyWhen().Match(() => fact);
            r.OnlyThen().Do(_ => trace.Add("object"));
        });
        run.Session.Insert(2);
        run.Session.Insert(1);
        Assert.False(run.Session.TryInsert(2));
        run.Session.Insert(new B("k"));
        run.Fire();
        Assert.Equal("2 object object k object !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "20")]
    [Trait("Statement", "21")]
    public void Query_OfAnyType_IsADeferredViewOfTheMemory()
    {
        var session = new EngineRun(TracesRecords).Session;
        var view = session.Query<TestFact>().AsEnumerable();
        session.Insert(new A("1"));
        session.Insert(new B("2"));
        Assert.Equal(2, view.Count());
        Assert.Equal(1, session.Query<TestFact>().Count(f => f.V == "2"));
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var fact in session.Query<A>())
                session.Insert(new A(fact.V));
        });
    }

    public sealed record Plain(string Name, int Size);

    public sealed class Identified(int id, string text) : IIdentityProvider
    {
        public string Text => text;

        public object GetIdentity() => id;
    }

    [Fact]
    [Trait("Statement", "16")]
    public void Update_AfterAChangeOfWhatIdentifiesTheFact_FindsNoFact()
    {
        var run = new EngineRun();
        var fact = new Keyed { Key = "k" };
        run.Session.Insert(fact);
        fact.Key = "other";
        Assert.Throws<ArgumentException>(() => run.Session.Update(fact));
        Assert.False(run.Session.TryRetract(fact));
    }

    private sealed class Keyed
    {
        public string Key { get; set; } = string.Empty;

        public override bool Equals(object? obj) => obj is Keyed other && other.Key == Key;

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
    }
}
