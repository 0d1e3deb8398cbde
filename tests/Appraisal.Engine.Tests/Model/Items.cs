using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests.Model;

/// <summary>A condition of a random rule: the element the engine is given, and how a plain enumeration goes on with it.</summary>
internal abstract record Item
{
    /// <summary>The places where facts come in.</summary>
    public virtual IEnumerable<FactSource> Sources => [];

    public abstract RuleElement Build();

    public abstract IEnumerable<Env> Extend(Env env, IReadOnlyList<object> facts);

    protected static string IdOf(object fact) => fact switch
    {
        TestFact test => "#" + test.Id,
        _ => fact.ToString()!,
    };
}

/// <summary>Facts of a type that pass tests.</summary>
internal sealed record FactSource(Type Type, FactTest[] Tests)
{
    public PatternElement Pattern(string name) => Pattern(Expression.Parameter(Type, name));

    public PatternElement Pattern(ParameterExpression own, params IEnumerable<LambdaExpression> more)
        => Element.Pattern(Type, own.Name!, [.. Tests.Select(t => Element.Condition(t.Lambda(own))), .. more.Select(Element.Condition)]);

    public IEnumerable<TestFact> In(IReadOnlyList<object> facts, Env env)
        => facts.Where(Type.IsInstanceOfType).Cast<TestFact>().Where(f => Array.TrueForAll(Tests, t => t.Holds(f, env)));

    public override string ToString() => $"{Type.Name}[{string.Join(", ", Tests.AsEnumerable())}]";
}

/// <summary>Match, with a condition on an older fact alone (as Having writes it) if there is one.</summary>
internal sealed record MatchItem(Slot Slot, FactSource Source, Slot? Older, int Least) : Item
{
    public override IEnumerable<FactSource> Sources => [Source];

    public override RuleElement Build()
    {
        if (Older is null)
            return Source.Pattern(Slot.Parameter);
        var enough = Expression.GreaterThanOrEqual(Expression.Property(Older.Parameter, typeof(TestFact), "N"), Expression.Constant(Least));
        return Source.Pattern(Slot.Parameter, Expression.Lambda(enough, Older.Parameter));
    }

    public override IEnumerable<Env> Extend(Env env, IReadOnlyList<object> facts)
        => Older is not null && env.FactOf(Older).N < Least ? [] : Source.In(facts, env).Select(f => env.With(Slot, f, IdOf(f), f));

    public override string ToString() => $"Match {Slot} {Source}" + (Older is null ? "" : $" having {Older.Name}.N>={Least}");
}

/// <summary>Not and Exists, over one pattern, over a pair of joined ones, or over one pattern or the other.</summary>
internal sealed record QuantifierItem(bool Negated, Slot Own, FactSource Source, FactSource? Second, bool IsEither = false) : Item
{
    public override IEnumerable<FactSource> Sources => Second is null ? [Source] : [Source, Second];

    public override RuleElement Build()
    {
        RuleElement source = Source.Pattern(Own.Parameter);
        if (Second?.Pattern(Own.Name + "b") is { } second)
            source = IsEither ? Element.OrGroup(source, second) : Element.AndGroup(source, second);
        return Negated ? Element.Not(source) : Element.Exists(source);
    }

    public override IEnumerable<Env> Extend(Env env, IReadOnlyList<object> facts)
    {
        var found = IsEither
            ? Source.In(facts, env).Concat(Second!.In(facts, env)).Any()
            : Source.In(facts, env).Any(f => Second is null || Second.In(facts, env.With(Own, f, "")).Any());
        return found != Negated ? [env] : [];
    }

    public override string ToString() => $"{(Negated ? "Not" : "Exists")} {Own.Name} {Source} {(IsEither ? "or " : "")}{Second}";
}

/// <summary>All.</summary>
internal sealed record AllItem(string Name, FactSource Base, FactTest[] Tests) : Item
{
    public override IEnumerable<FactSource> Sources => [Base];

    public override RuleElement Build() => Element.ForAll(Base.Pattern(Name), new FactSource(Base.Type, Tests).Pattern(Name));

    public override IEnumerable<Env> Extend(Env env, IReadOnlyList<object> facts)
        => Base.In(facts, env).All(f => Array.TrueForAll(Tests, t => t.Holds(f, env))) ? [env] : [];

    public override string ToString() => $"All {Base} satisfy {string.Join(", ", Tests.AsEnumerable())}";
}

/// <summary>Or of And groups.</summary>
internal sealed record OrItem(Item[][] Branches) : Item
{
    public override IEnumerable<FactSource> Sources => Branches.SelectMany(b => b).SelectMany(i => i.Sources);

    public override RuleElement Build()
        => Element.OrGroup(Branches.Select(b => b.Length == 1 ? b[0].Build() : Element.AndGroup(b.Select(i => i.Build()))));

    public override IEnumerable<Env> Extend(Env env, IReadOnlyList<object> facts)
        => Branches.SelectMany((branch, number) => branch.Aggregate(
            new[] { env with { Identity = $"{env.Identity} or{number}" } }.AsEnumerable(),
            (all, item) => all.SelectMany(e => item.Extend(e, facts))));

    public override string ToString() => "Or(" + string.Join(" | ", Branches.Select(b => string.Join(" & ", b.AsEnumerable()))) + ")";
}

/// <summary>Let of a sum or of a collection's size, with a condition on the value.</summary>
internal sealed record LetItem(Slot Slot, Slot? Fact, Slot? Collection, int Added, int Least) : Item
{
    public override RuleElement Build()
    {
        var (value, parameters) = Value();
        var enough = Expression.Lambda(Expression.GreaterThanOrEqual(Slot.Parameter, Expression.Constant(Least)), Slot.Parameter);
        var sum = Expression.Lambda(Expression.Add(value, Expression.Constant(Added)), parameters);
        return Element.Pattern(typeof(int), Slot.Name, [Element.Condition(enough)], Element.Binding(sum));
    }

    public override IEnumerable<Env> Extend(Env env, IReadOnlyList<object> facts)
    {
        var value = Added;
        if (Collection is not null)
            value += ((IEnumerable<TestFact>)env.Values[Collection.Index]!).Count();
        else if (Fact is not null)
            value += env.FactOf(Fact).N;
        return value >= Least ? [env.With(Slot, value, "")] : [];
    }

    public override string ToString() => $"Let {Slot} = {(Collection ?? Fact)?.Name}+{Added} having >={Least}";

    private (Expression Value, ParameterExpression[] Parameters) Value()
    {
        if (Collection is not null)
            return (QueryItem.Count(Collection.Parameter), [Collection.Parameter]);
        return Fact is null
            ? (Expression.Constant(0), [])
            : (Expression.Property(Fact.Parameter, typeof(TestFact), "N"), [Fact.Parameter]);
    }
}

/// <summary>Conclusions of another rule: matched, absent, present, or collected; perhaps only those about a fact.</summary>
internal sealed record ConclusionItem(int Kind, Slot Slot, int Rule, Slot? About) : Item
{
    public override RuleElement Build()
    {
        var own = Expression.Parameter(typeof(D), Kind == 0 ? Slot.Name : Slot.Name + "d");
        var ofRule = Expression.Lambda(Expression.Equal(Expression.Property(own, nameof(D.Rule)), Expression.Constant(Rule)), own);
        List<NamedExpressionElement> conditions = [Element.Condition(ofRule)];
        if (About is not null)
        {
            var about = Expression.Equal(
                Expression.Property(own, nameof(D.First)), Expression.Property(About.Parameter, typeof(TestFact), "Id"));
            conditions.Add(Element.Condition(Expression.Lambda(about, own, About.Parameter)));
        }

        var pattern = Element.Pattern(typeof(D), own.Name!, conditions);
        return Kind switch
        {
            0 => pattern,
            1 => Element.Not(pattern),
            2 => Element.Exists(pattern),
            _ => Element.Pattern(typeof(IEnumerable<D>), Slot.Name, [], Element.Collect(pattern)),
        };
    }

    public override IEnumerable<Env> Extend(Env env, IReadOnlyList<object> facts)
    {
        var found = facts.OfType<D>().Where(d => d.Rule == Rule && (About is null || d.First == env.FactOf(About).Id)).ToList();
        return Kind switch
        {
            0 => found.Select(d => env.With(Slot, d, "d" + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(d), d)),
            1 => found.Count == 0 ? [env] : [],
            2 => found.Count > 0 ? [env] : [],
            _ => [env.With(Slot, found, "", found)],
        };
    }

    public override string ToString() => $"D{Kind} of rule {Rule} about {About?.Name}";
}
