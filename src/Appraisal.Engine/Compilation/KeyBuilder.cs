using System.Linq.Expressions;
using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>Joins the parts of a key into one typed value, and makes the index for it.</summary>
internal static class KeyBuilder
{
    /// <summary>Further equalities are evaluated pair by pair.</summary>
    public const int MaximalParts = 7;

    private static readonly Type[] _tuples =
    [
        typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>), typeof(ValueTuple<,,,,>), typeof(ValueTuple<,,,,,>),
        typeof(ValueTuple<,,,,,,>),
    ];

    public static Expression ByReference(Expression part)
        => Expression.New(typeof(ReferenceKey).GetConstructor([typeof(object)])!, Expression.Convert(part, typeof(object)));

    public static Expression Combine(IReadOnlyList<Expression> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        Type[] types = [.. parts.Select(p => p.Type)];
        var tuple = _tuples[parts.Count - 2].MakeGenericType(types);
        return Expression.New(tuple.GetConstructor(types)!, parts);
    }

    public static object Evaluator(Expression key, EvaluationCompiler compiler)
        => Activator.CreateInstance(typeof(Evaluator<>).MakeGenericType(key.Type), key, compiler)!;

    public static IndexNode Index(Expression leftKey, BetaOutput input, int stateIndex, EvaluationCompiler compiler)
    {
        var node = (KeyedIndexFactory)Activator.CreateInstance(typeof(KeyedIndexFactory<>).MakeGenericType(leftKey.Type))!;
        return node.Create(Evaluator(leftKey, compiler), input, stateIndex);
    }

    private abstract class KeyedIndexFactory
    {
        public abstract IndexNode Create(object leftKey, BetaOutput input, int stateIndex);
    }

    private sealed class KeyedIndexFactory<TKey> : KeyedIndexFactory
    {
        public override IndexNode Create(object leftKey, BetaOutput input, int stateIndex)
            => new KeyedIndexNode<TKey>((Evaluator<TKey>)leftKey) { Input = input, StateIndex = stateIndex };
    }
}
