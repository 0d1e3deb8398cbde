using System.Collections.Concurrent;
using System.Linq.Expressions;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>Compiles bound expressions, once for each shape: rules made alike differ only in what they captured.</summary>
internal sealed class EvaluationCompiler(IExpressionCompiler compiler)
{
    /// <summary>The compiler everybody shares who has not brought another one.</summary>
    public static readonly EvaluationCompiler Default = new(new ExpressionCompiler());

    private readonly ConcurrentDictionary<Shape, Delegate> _compiled = new();

    public (TDelegate Compiled, object?[] Captured) Compile<TDelegate>(Expression body)
        where TDelegate : Delegate
    {
        var parameters = ParametersOf(typeof(TDelegate));
        var writer = new EvaluationWriter(parameters);
        var written = writer.Write(body);
        var shape = new Shape(typeof(TDelegate), ExpressionTokens.ShapeOf(body));
        if (!_compiled.TryGetValue(shape, out var compiled))
        {
            var resultType = typeof(TDelegate).GetMethod("Invoke")!.ReturnType;
            if (resultType != typeof(void) && written.Type != resultType)
                written = Expression.Convert(written, resultType);
            compiled = compiler.Compile(Expression.Lambda<TDelegate>(written, parameters));
            compiled = _compiled.GetOrAdd(shape, compiled);
        }

        var captured = new object?[writer.Captured.Count];
        for (var i = 0; i < captured.Length; i++)
            captured[i] = writer.Captured[i] is LambdaExpression lambda ? Lift(lambda) : ((HoleExpression)writer.Captured[i]).Value;
        return ((TDelegate)compiled, captured);
    }

    /// <summary>Makes the delegate of an inner lambda that needs nothing of the match, so that it is not made at each evaluation.</summary>
    private Delegate Lift(LambdaExpression lambda)
    {
        var (factory, captured) = Compile<Func<object?[], Delegate>>(lambda);
        return factory(captured);
    }

    private static ParameterExpression[] ParametersOf(Type delegateType)
    {
        var captured = Expression.Parameter(typeof(object?[]));
        if (delegateType == typeof(ActionCall))
        {
            return
            [
                captured, Expression.Parameter(typeof(IContext)), Expression.Parameter(typeof(MatchTuple)), Expression.Parameter(typeof(object?[])),
            ];
        }

        return delegateType == typeof(Func<object?[], Delegate>)
            ? [captured]
            : [captured, Expression.Parameter(typeof(MatchTuple)), Expression.Parameter(typeof(Fact))];
    }

    private sealed class Shape(Type delegateType, object?[] tokens) : IEquatable<Shape>
    {
        private readonly Type _delegateType = delegateType;
        private readonly object?[] _tokens = tokens;
        private readonly int _hash = ExpressionTokens.Hash(tokens);

        public bool Equals(Shape? other)
            => other is not null && _hash == other._hash && _delegateType == other._delegateType
                && ExpressionTokens.Equal(_tokens, other._tokens, byValue: false);

        public override bool Equals(object? obj) => Equals(obj as Shape);

        public override int GetHashCode() => _hash;
    }
}
