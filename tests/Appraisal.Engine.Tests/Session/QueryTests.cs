using System.Globalization;
using Appraisal.Engine.Aggregators;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

public sealed class QueryTests
{
    [Fact]
    [Trait("Statement", "49")]
    [Trait("Statement", "50")]
    public void Collect_WithoutOuterAliases_IsOneLiveObjectForAllMatches()
    {
        var seen = new List<IEnumerable<B>>();
        var run = new EngineRun((r, _) =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>().Collect());
            r.OnlyThen().Do(ctx => Keep(seen, xs, a));
        });
        run.Session.InsertAll([new A("1"), new A("2")]);
        run.Fire();
        Assert.Same(seen[0], seen[1]);
        Assert.Empty(seen[0]);
        run.Session.Insert(new B());
        Assert.Single(seen[0]);
        Assert.IsNotAssignableFrom<IList<B>>(seen[0]);
    }

    [Fact]
    [Trait("Statement", "50")]
    public void Collect_ChangedWhileEnumerated_ThrowsUnlessOnlyUpdated()
    {
        var run = new EngineRun((r, _) =>
        {
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Query(() => xs, q => q.Match<B>(b => b.N >= 0).Collect().Where(c => c.Count() == 2));
            r.OnlyThen().Do(ctx => UpdateEach(ctx, xs)).Do(ctx => RetractEach(ctx, xs));
        });
        run.Session.InsertAll([new B("1"), new B("2")]);
        Assert.IsType<InvalidOperationException>(Assert.Throws<RuleRhsExpressionEvaluationException>(() => run.Session.Fire(1)).InnerException);
    }

    [Fact]
    [Trait("Statement", "52")]
    public void Collect_Order_IsThatOfArrivalEvenForALaterOuterFact()
    {
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Match(() => a).Query(() => xs, q => q.Match<B>(b => b.N == a.N).Collect());
            r.OnlyThen().Do(_ => trace.Add(string.Concat(xs)));
        });
        B[] facts = [new("a"), new("b"), new("c"), new("d")];
        run.Session.InsertAll(facts);
        run.Session.Retract(facts[0]);
        run.Session.Update(facts[1]);
        run.Session.Insert(facts[0]);
        run.Session.Insert(new A());
        run.Fire();
        Assert.Equal("bcda !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "53")]
    public void OrderBy_ThenByDescending_SortsByAllKeys()
    {
        var run = new EngineRun((r, trace) =>
        {
            IEnumerable<B> xs = null!;
            r.OnlyWhen().Query(() => xs, q => q.Match<B>().Collect().OrderBy(b => b.N).ThenByDescending(b => b.V));
            r.OnlyThen().Do(_ => trace.Add(string.Concat(xs)));
        });
        run.Session.InsertAll([new B("a", 2), new B("b", 1), new B("c", 2), new B("d", 1)]);
        run.Fire();
        Assert.Equal("dbca !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "53")]
    public void ToLookup_KeysInFirstSeenOrder_AndMissingKeysAreEmpty()
    {
        var run = new EngineRun((r, trace) =>
        {
            IKeyedLookup<string, int> lookup = null!;
            r.OnlyWhen().Query(() => lookup, q => q.Match<B>().Collect().ToLookup(b => b.V!, b => b.N));
            r.OnlyThen().Do(_ => trace.Add(string.Concat(lookup.Keys) + lookup.Count + lookup["x"].Sum() + lookup["none"].Count()));
        });
        B[] facts = [new("x", 1), new("y", 2), new("x", 3)];
        run.Session.InsertAll(facts);
        run.Fire();
        run.Session.RetractAll([facts[0], facts[2]]);
        run.Session.Insert(facts[0]);
        run.Fire();
        Assert.Equal("xy240 ! yx210 !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "55")]
    public void Select_EqualAndNullResults_AreMatchesOfTheirOwnAndUpdatedNotRemade()
    {
        var run = new EngineRun((r, trace) =>
        {
            string text = null!;
            r.OnlyWhen().Query(() => text, q => q.Match<B>().Select(b => b.V!));
            r.OnlyThen().Do(ctx => trace.Add(ctx.Match.Trigger + ":" + (text ?? "null"))).Undo(_ => trace.Add("undo"));
        });
        var last = new B(null);
        run.Session.InsertAll([new B("k"), new B("k"), last]);
        run.Fire();
        last.V = "z";
        run.Session.Update(last);
        run.Fire();
        Assert.Equal("Created:k Created:k Created:null ! Updated:z !", run.ToString());
    }

    [Fact]
    [Trait("Statement", "65")]
    public void Source_OfAnAggregate_HasItsMembers()
    {
        IFactSource? source = null;
        var run = new EngineRun((r, _) =>
        {
            IGrouping<string?, B> g = null!;
            r.OnlyWhen().Query(() => g, q => q.Match<B>().GroupBy(b => b.V));
            r.OnlyThen().Do(ctx => GC.KeepAlive(ctx));
        });
        run.Session.Events.RuleFiredEvent += (_, e) => source = e.Facts.Single().Source;
        B[] facts = [new("k"), new("k")];
        run.Session.InsertAll(facts);
        run.Fire();
        Assert.Equal(FactSourceType.Aggregate, source!.SourceType);
        Assert.Equal(facts, source.Facts.Select(f => f.Value));
    }

    [Fact]
    [Trait("Statement", "58")]
    public void CustomOperator_FoundByTypeOrName_TurnsFactsIntoResults()
    {
        var rule = new InlineRule(r =>
        {
            A a = null!;
            r.OnlyWhen().Query(() => a, q => Largest(q.Match<A>(), null));
            r.OnlyThen().Do(ctx => ctx.Insert(new B(ctx.Match.Trigger + a.V, 0)));
        });
        var compiler = new RuleCompiler();
        compiler.AggregatorRegistry.RegisterFactory("Largest", typeof(LargestFactory));
        var session = compiler.Compile(new Engine.Fluent.RuleDefinitionFactory().Create([rule])).CreateSession();
        A[] facts = [new("1", 1), new("3", 3), new("2", 2)];
        session.InsertAll(facts);
        session.Fire();
        facts[2].N = 5;
        session.Update(facts[2]);
        session.Fire();
        session.RetractAll(facts);
        session.Fire();
        Assert.Equal(["Created3", "Created2"], session.Query<B>().AsEnumerable().Select(b => b.V));
        var byType = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Query(() => a, q => Largest(q.Match<A>(), typeof(LargestFactory)));
            r.OnlyThen().Do(_ => trace.Add(a.V!));
        });
        byType.Session.InsertAll([new A("1", 1), new A("3", 3)]);
        byType.Fire();
        Assert.Equal("3 !", byType.ToString());
    }

    private static QueryExpression<A> Largest(IQuery<A> source, Type? factory)
    {
        System.Linq.Expressions.Expression<Func<A, int>> size = a => a.N;
        KeyValuePair<string, System.Linq.Expressions.LambdaExpression>[] expressions = [new("Size", size)];
        if (factory is null)
            source.Builder.Aggregate<A, A>("Largest", expressions);
        else
            source.Builder.Aggregate<A, A>("Unknown", expressions, factory);
        return new QueryExpression<A>(source.Builder);
    }

    private static void Keep(List<IEnumerable<B>> seen, IEnumerable<B> xs, A a)
    {
        if (a.V is not null)
            seen.Add(xs);
    }

    private static void UpdateEach(IContext context, IEnumerable<B> facts)
    {
        foreach (var fact in facts)
            context.Update(fact);
    }

    private static void RetractEach(IContext context, IEnumerable<B> facts)
    {
        foreach (var fact in facts)
            context.Retract(fact);
    }

    public sealed class LargestFactory : IAggregatorFactory
    {
        private IAggregateExpression? _size;

        public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
            => _size = compiledExpressions.FindSingle("Size");

        public IAggregator Create(AggregationContext context) => new LargestAggregator(_size!);
    }

    private sealed class LargestAggregator(IAggregateExpression size) : IAggregator
    {
        private readonly Dictionary<IFact, int> _sizes = [];
        private object? _largest;

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
            => Put(context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
            => Put(context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts)
                _sizes.Remove(fact);
            return Settle();
        }

        private AggregationResult[] Put(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts)
                _sizes[fact] = Convert.ToInt32(size.Invoke(context, tuple, fact), CultureInfo.InvariantCulture);
            return Settle();
        }

        private AggregationResult[] Settle()
        {
            var old = _largest;
            var (fact, _) = _sizes.Count == 0 ? default : _sizes.MaxBy(s => s.Value);
            _largest = fact?.Value;
            if (ReferenceEquals(old, _largest))
                return [];
            var removed = old is null ? AggregationResult.Empty : [AggregationResult.Removed(old)];
            return _largest is null ? removed : [.. removed, AggregationResult.Added(_largest, [fact!])];
        }
    }
}
