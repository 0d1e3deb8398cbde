using System.Linq.Expressions;
using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>A test whether a set that cannot change contains a fact's member.</summary>
internal sealed class SetTest(Expression member, IReadOnlyList<object?> values, EvaluationCompiler compiler)
{
    private StructuralKey? _memberKey;

    public StructuralKey MemberKey => _memberKey ??= new StructuralKey(member);

    public IReadOnlyList<object?> Values => values;

    /// <summary>Orders the tests of a pattern, so that rules that name them in another order share them.</summary>
    public string SortName => ConstantTest.NameOf(member);

    public SetDispatch CreateDispatch()
    {
        var evaluator = Activator.CreateInstance(typeof(Evaluator<>).MakeGenericType(member.Type), member, compiler);
        return (SetDispatch)Activator.CreateInstance(typeof(SetDispatch<>).MakeGenericType(member.Type), MemberKey, evaluator)!;
    }

    public static bool IsMatch(Expression conjunct)
        => TryParts(conjunct, out var set, out var member) && FixedSets.TryRead(set, member.Type, out _);

    public static SetTest? Find(Expression conjunct, EvaluationCompiler compiler)
        => TryParts(conjunct, out var set, out var member) && FixedSets.TryRead(set, member.Type, out var values)
            ? new SetTest(member, values, compiler)
            : null;

    private static bool TryParts(Expression conjunct, out Expression set, out Expression member)
    {
        set = member = conjunct;
        if (conjunct is not MethodCallExpression { Method.Name: nameof(Enumerable.Contains) } call)
            return false;
        if (call is { Object: { } owner, Arguments: [var own] } && FixedSets.IsKnown(owner.Type))
            (set, member) = (owner, own);
        else if (call is { Object: null, Arguments: [var first, var second] } && IsPlainContains(call.Method.DeclaringType))
            (set, member) = (first, second);
        else
            return false;
        return ConstantTest.IsMember(member) && KeyTypes.IsPlain(member.Type);
    }

    /// <summary>Arrays meet the span's method, lists that of sequences. Both compare as a hash table does.</summary>
    private static bool IsPlainContains(Type? type) => type == typeof(Enumerable) || type == typeof(MemoryExtensions);
}
