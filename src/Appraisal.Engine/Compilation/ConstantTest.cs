using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>A comparison of a fact's member with a value that cannot change.</summary>
internal sealed class ConstantTest(Expression member, object? value, EvaluationCompiler compiler)
{
    private StructuralKey? _memberKey;

    public StructuralKey MemberKey => _memberKey ??= new StructuralKey(member);

    public object? Value => value;

    /// <summary>Orders the tests of a pattern, so that rules that name them in another order share them.</summary>
    public string SortName => NameOf(member);

    public ConstantDispatch CreateDispatch()
    {
        var evaluator = Activator.CreateInstance(typeof(Evaluator<>).MakeGenericType(member.Type), member, compiler);
        return (ConstantDispatch)Activator.CreateInstance(typeof(ConstantDispatch<>).MakeGenericType(member.Type), MemberKey, evaluator)!;
    }

    public static bool IsMatch(Expression conjunct)
        => conjunct is BinaryExpression { NodeType: ExpressionType.Equal } equality && KeyTypes.IsDispatchable(equality)
            && ((IsMember(equality.Left) && TryConstant(equality.Right, out _)) || (IsMember(equality.Right) && TryConstant(equality.Left, out _)));

    public static ConstantTest? Find(Expression conjunct, EvaluationCompiler compiler)
    {
        if (conjunct is not BinaryExpression { NodeType: ExpressionType.Equal } equality || !KeyTypes.IsDispatchable(equality))
            return null;
        if (IsMember(equality.Left) && TryConstant(equality.Right, out var value))
            return new ConstantTest(equality.Left, value, compiler);
        if (IsMember(equality.Right) && TryConstant(equality.Left, out value))
            return new ConstantTest(equality.Right, value, compiler);
        return null;
    }

    public static string NameOf(Expression expression)
        => expression is UnaryExpression convert ? NameOf(convert.Operand) : ((MemberExpression)expression).Member.Name;

    public static bool IsMember(Expression expression)
        => expression switch
        {
            UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert => IsTotal(convert) && IsMember(convert.Operand),
            MemberExpression { Expression: HoleExpression { Kind: HoleKind.Own } } read => IsStored(read.Member),
            _ => false,
        };

    /// <summary>Whether reading the member runs nobody's code: only then may it be read before the conditions written before it.</summary>
    private static bool IsStored(MemberInfo member) => member switch
    {
        FieldInfo => true,
        PropertyInfo { GetMethod: { } getter } => getter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && (!getter.IsVirtual || getter.IsFinal || getter.DeclaringType!.IsSealed),
        _ => false,
    };

    /// <summary>Whether a conversion succeeds on every value.</summary>
    private static bool IsTotal(UnaryExpression convert)
    {
        if (convert.Type.IsAssignableFrom(convert.Operand.Type))
            return true;
        var (from, to) = (Nullable.GetUnderlyingType(convert.Operand.Type), Nullable.GetUnderlyingType(convert.Type));
        if (from is not null && to is null)
            return false;
        from ??= convert.Operand.Type;
        to ??= convert.Type;
        return from == to || (IsNumber(from) && IsNumber(to));

        static bool IsNumber(Type type) => type.IsPrimitive || type.IsEnum;
    }

    public static bool TryConstant(Expression expression, out object? value)
    {
        value = null;
        switch (expression)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case HoleExpression { Kind: HoleKind.Constant } hole:
                value = hole.Value;
                return true;
            case UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when TryConstant(convert.Operand, out value):
                return TryConvert(Nullable.GetUnderlyingType(convert.Type) ?? convert.Type, ref value);
            default:
                return false;
        }
    }

    private static bool TryConvert(Type type, ref object? value)
    {
        if (value is null || type.IsInstanceOfType(value))
            return true;
        if (!value.GetType().IsEnum || Enum.GetUnderlyingType(value.GetType()) != type)
            return false;
        value = Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }
}
