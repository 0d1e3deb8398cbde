using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>An expression of a rule, compiled at its first use.</summary>
internal sealed class Evaluator<T>(Expression body, EvaluationCompiler compiler)
{
    private Evaluation<T>? _evaluation;
    private object?[] _captured = [];

    public Expression Body { get; } = body;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Invoke(MatchTuple? left, Fact? right) => (Volatile.Read(ref _evaluation) ?? Prepare())(_captured, left, right);

    private Evaluation<T> Prepare()
    {
        var (evaluation, captured) = compiler.Compile<Evaluation<T>>(Body);
        _captured = captured;
        // Other threads must not see the delegate before what it needs.
        Volatile.Write(ref _evaluation, evaluation);
        return evaluation;
    }
}
