using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests.Model;

/// <summary>What a random query makes of its facts.</summary>
internal enum QueryKind
{
    Collect,
    CollectAtLeast,
    CollectMoreThanOuter,
    Group,
    GroupAtLeast,
    Select,
    OrderBy,
    ToLookup,
    GroupSelect,
    GroupFlatten,
    GroupSelectCollect,
    From,
    Match,
    FlattenLetters,
    SelectAsOuter,
}

/// <summary>Query: facts, a pipeline, and a last Where.</summary>
internal sealed record QueryItem(QueryKind Kind, Slot Slot, FactSource Source, Slot? Outer, int Number) : Item
{
    public override IEnumerable<FactSource> Sources => [Source];

    private string Inner => Slot.Name + "q";

    private Type Fact => Source.Type;

    public static Type ResultType(QueryKind kind, Type fact) => kind switch
    {
        QueryKind.Group or QueryKind.GroupAtLeast => typeof(IGrouping<,>).MakeGenericType(typeof(string), fact),
        QueryKind.Select => typeof(int),
        QueryKind.ToLookup => typeof(IKeyedLookup<,>).MakeGenericType(typeof(string), fact),
        QueryKind.GroupSelect or QueryKind.FlattenLetters or QueryKind.SelectAsOuter => typeof(string),
        QueryKind.GroupFlatten or QueryKind.Match => fact,
        QueryKind.GroupSelectCollect => typeof(IEnumerable<string>),
        _ => typeof(IEnumerable<>).MakeGenericType(fact),
    };

    public static Expression Count(Expression collection)
        => Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [collection.Type.GetGenericArguments()[^1]], collection);

    public static IEnumerable<T> Above<T>(IEnumerable<T> facts, int number)
        where T : TestFact
        => facts.Where(f => f.N > number);

    public static string Tell<T>(IGrouping<string, T> group) => group.Key + group.Count();

    public static IEnumerable<string> Letters(TestFact fact) => [fact.V!, "n" + fact.N];

    /// <summary>The condition on every sorted collection: if it is not sorted, a match is missing.</summary>
    public static bool IsSorted(IEnumerable<TestFact> facts)
        => facts.Zip(facts.Skip(1)).All(p => p.First.N < p.Second.N
            || (p.First.N == p.Second.N && string.CompareOrdinal(p.First.V, p.Second.V) >= 0));

    public override RuleElement Build() => Kind switch
    {
        QueryKind.Collect => Result(Element.Collect(Facts())),
        QueryKind.CollectAtLeast => Result(Element.Collect(Facts()), AtLeast(Slot.Parameter)),
        QueryKind.CollectMoreThanOuter => Result(Element.Collect(Facts()), MoreThanOuter()),
        QueryKind.Group => Result(Grouped()),
        QueryKind.GroupAtLeast => Result(Grouped(), AtLeast(Slot.Parameter)),
        QueryKind.Select => Result(
            Selected(), Expression.Lambda(Expression.GreaterThanOrEqual(Slot.Parameter, Expression.Constant(Number)), Slot.Parameter)),
        QueryKind.SelectAsOuter => Result(Element.Project(Member("V"), Facts()), AsOuter()),
        QueryKind.OrderBy => Result(
            Element.Aggregate(Slot.Type, AggregateElement.CollectName, Keys(), Facts()),
            Expression.Lambda(Expression.Call(typeof(QueryItem), nameof(IsSorted), [], Slot.Parameter), Slot.Parameter)),
        QueryKind.ToLookup => Result(Element.Aggregate(
            Slot.Type, AggregateElement.CollectName, [Named(AggregateElement.KeySelectorName, "V"), Self()], Facts())),
        QueryKind.GroupSelect => Result(Told()),
        QueryKind.GroupFlatten => Result(Flattened()),
        QueryKind.GroupSelectCollect => Result(Element.Collect(Element.Pattern(typeof(string), Inner + "t", [], Told()))),
        QueryKind.From => Result(Element.Binding(Slot.Type, Expression.Lambda(FromOuter(), Outer!.Parameter))),
        QueryKind.Match => Source.Pattern(Slot.Parameter),
        _ => Result(Element.Flatten(typeof(string), Over(o => Expression.Call(typeof(QueryItem), nameof(Letters), [], o)), Facts())),
    };

    public override IEnumerable<Env> Extend(Env env, IReadOnlyList<object> facts)
    {
        if (Kind == QueryKind.From)
            return [env.With(Slot, ((IEnumerable<TestFact>)env.Values[Outer!.Index]!).Where(f => f.N > Number).ToList(), "")];
        var found = Source.In(facts, env).ToList();
        var groups = found.GroupBy(f => f.V!);
        return Kind switch
        {
            QueryKind.Collect or QueryKind.OrderBy => [env.With(Slot, found, "", found)],
            QueryKind.CollectAtLeast => found.Count >= Number ? [env.With(Slot, found, "", found)] : [],
            QueryKind.CollectMoreThanOuter => found.Count > env.FactOf(Outer!).N ? [env.With(Slot, found, "", found)] : [],
            QueryKind.Group => groups.Select(g => env.With(Slot, g, g.Key, g)),
            QueryKind.GroupAtLeast => groups.Where(g => g.Count() >= Number).Select(g => env.With(Slot, g, g.Key, g)),
            QueryKind.Select => found.Where(f => Value(f, env) >= Number).Select(f => env.With(Slot, Value(f, env), IdOf(f), f)),
            QueryKind.SelectAsOuter => found.Where(f => f.V == env.FactOf(Outer!).V).Select(f => env.With(Slot, f.V, IdOf(f), f)),
            QueryKind.ToLookup => [env.With(Slot, found.ToLookup(f => f.V!), "", found)],
            QueryKind.GroupSelect => groups.Select(g => env.With(Slot, Tell(g), g.Key, g)),
            QueryKind.GroupFlatten => groups.Where(g => g.Count() >= Number).SelectMany(g => g, (g, f) => env.With(Slot, f, IdOf(f), g)),
            QueryKind.GroupSelectCollect => [env.With(Slot, groups.Select(g => Tell(g)).ToList(), "", found)],
            QueryKind.Match => found.Select(f => env.With(Slot, f, IdOf(f), f)),
            _ => found.SelectMany(f => Letters(f), (f, letter) => (f, letter)).GroupBy(p => p.letter)
                .Select(g => env.With(Slot, g.Key, g.Key) with { Sources = [.. env.Sources, .. g.Select(p => p.f)] }),
        };
    }

    public override string ToString() => $"Query {Slot} {Kind} {Source} outer {Outer?.Name} number {Number}";

    private int Value(TestFact fact, Env env) => fact.N + (Outer is null ? 0 : env.FactOf(Outer).N);

    private PatternElement Facts() => Source.Pattern(Inner);

    private PatternElement Result(RuleElement source, params IEnumerable<LambdaExpression> conditions)
        => Element.Pattern(Slot.Type, Slot.Name, [.. conditions.Select(Element.Condition)], source);

    private LambdaExpression Over(Func<ParameterExpression, Expression> body)
    {
        var own = Expression.Parameter(Fact, Inner);
        return Expression.Lambda(body(own), own);
    }

    private LambdaExpression Member(string name) => Over(o => Expression.Property(o, typeof(TestFact), name));

    private NamedExpressionElement Named(string name, string member) => Element.Expression(name, Member(member));

    private NamedExpressionElement Self() => Element.Expression(AggregateElement.ElementSelectorName, Over(o => o));

    private NamedExpressionElement[] Keys()
        => [Named(AggregateElement.KeySelectorAscendingName, "N"), Named(AggregateElement.KeySelectorDescendingName, "V")];

    private AggregateElement Grouped() => Element.GroupBy(Member("V"), Over(o => o), Facts());

    private PatternElement Groups(params IEnumerable<LambdaExpression> conditions)
    {
        var type = typeof(IGrouping<,>).MakeGenericType(typeof(string), Fact);
        return Element.Pattern(type, Inner + "g", [.. conditions.Select(Element.Condition)], Grouped());
    }

    private AggregateElement Told()
    {
        var groups = Groups();
        var group = groups.Declaration.ToParameterExpression();
        return Element.Project(Expression.Lambda(Expression.Call(typeof(QueryItem), nameof(Tell), [Fact], group), group), groups);
    }

    private AggregateElement Flattened()
    {
        var type = typeof(IGrouping<,>).MakeGenericType(typeof(string), Fact);
        var group = Expression.Parameter(type, Inner + "g");
        var members = Expression.Lambda(Expression.Convert(group, typeof(IEnumerable<>).MakeGenericType(Fact)), group);
        return Element.Flatten(Fact, members, Groups(AtLeast(group)));
    }

    private AggregateElement Selected()
    {
        var own = Expression.Parameter(Fact, Inner);
        Expression value = Expression.Property(own, typeof(TestFact), "N");
        if (Outer is null)
            return Element.Project(Expression.Lambda(value, own), Facts());
        value = Expression.Add(value, Expression.Property(Outer.Parameter, typeof(TestFact), "N"));
        return Element.Project(Expression.Lambda(value, own, Outer.Parameter), Facts());
    }

    private LambdaExpression AtLeast(ParameterExpression collection)
        => Expression.Lambda(Expression.GreaterThanOrEqual(Count(collection), Expression.Constant(Number)), collection);

    private LambdaExpression MoreThanOuter() => Expression.Lambda(
        Expression.GreaterThan(Count(Slot.Parameter), Expression.Property(Outer!.Parameter, typeof(TestFact), "N")),
        Slot.Parameter,
        Outer.Parameter);

    private LambdaExpression AsOuter() => Expression.Lambda(
        Expression.Equal(Slot.Parameter, Expression.Property(Outer!.Parameter, typeof(TestFact), "V")), Slot.Parameter, Outer.Parameter);

    private MethodCallExpression FromOuter()
        => Expression.Call(
            typeof(QueryItem), nameof(Above), [Outer!.Type.GetGenericArguments()[^1]], Outer.Parameter, Expression.Constant(Number));
}
