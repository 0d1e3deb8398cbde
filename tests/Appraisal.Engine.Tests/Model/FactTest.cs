using System.Linq.Expressions;

namespace Appraisal.Engine.Tests.Model;

/// <summary>A condition on a fact, in two independent meanings: an expression for the engine, and a plain comparison.</summary>
internal sealed partial record FactTest(int Kind, Slot? Outer, string Letter, int Number)
{
    public const int Kinds = 10;

    private const int OwnKinds = 3;

    /// <summary>What is tested: kinds from 3 on compare with another fact, so that they need one.</summary>
    private int Meaning => Outer is null ? Kind % OwnKinds : Kind;

    public static LambdaExpression Lambda(Expression body, ParameterExpression own, params IEnumerable<Slot?> outer)
        => Expression.Lambda(body, [own, .. outer.OfType<Slot>().Select(s => s.Parameter).Distinct()]);

    public LambdaExpression Lambda(ParameterExpression own)
        => Meaning < OwnKinds ? Lambda(Body(own), own) : Lambda(Body(own), own, Outer);

    public bool Holds(TestFact own, Env env)
    {
        var outer = Outer is null ? null : env.FactOf(Outer);
        return Meaning switch
        {
            0 => own.N >= Number,
            1 => own.V == Letter,
            2 => own.V == Letter || own.N < Number,
            3 => own.V == outer!.V,
            4 => own.N == outer!.N,
            5 => own.N > outer!.N,
            6 => own.V == Letter && own.N >= outer!.N,
            7 => !ReferenceEquals(own, outer),
            8 => own.V == outer!.V && own.N != Number,
            _ => outer!.V == own.V && own.N == outer.N,
        };
    }

    private BinaryExpression Body(ParameterExpression own)
    {
        var (v, n) = (Property(own, "V"), Property(own, "N"));
        var (letter, number) = (Expression.Constant(Letter), Expression.Constant(Number));
        if (Meaning < OwnKinds)
        {
            return Meaning switch
            {
                0 => Expression.GreaterThanOrEqual(n, number),
                1 => Expression.Equal(v, letter),
                _ => Expression.OrElse(Expression.Equal(v, letter), Expression.LessThan(n, number)),
            };
        }

        var (outerV, outerN) = (Property(Outer!.Parameter, "V"), Property(Outer.Parameter, "N"));
        return Meaning switch
        {
            3 => Expression.Equal(v, outerV),
            4 => Expression.Equal(n, outerN),
            5 => Expression.GreaterThan(n, outerN),
            6 => Expression.AndAlso(Expression.Equal(v, letter), Expression.GreaterThanOrEqual(n, outerN)),
            7 => Expression.NotEqual(Expression.Convert(own, typeof(object)), Expression.Convert(Outer.Parameter, typeof(object))),
            8 => Expression.AndAlso(Expression.Equal(v, outerV), Expression.NotEqual(n, number)),
            _ => Expression.AndAlso(Expression.Equal(outerV, v), Expression.Equal(n, outerN)),
        };
    }

    private static MemberExpression Property(Expression fact, string name) => Expression.Property(fact, typeof(TestFact), name);

    public override string ToString() => (Meaning switch
    {
        0 => $"N>={Number}",
        1 => $"V=={Letter}",
        2 => $"V=={Letter}||N<{Number}",
        3 => $"V=={Outer!.Name}.V",
        4 => $"N=={Outer!.Name}.N",
        5 => $"N>{Outer!.Name}.N",
        6 => $"V=={Letter}&&N>={Outer!.Name}.N",
        7 => $"!={Outer!.Name}",
        8 => $"V=={Outer!.Name}.V&&N!={Number}",
        _ => $"{Outer!.Name}.V==V&&N=={Outer.Name}.N",
    }).ToString();
}
