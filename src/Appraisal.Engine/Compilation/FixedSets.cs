using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq.Expressions;

namespace Appraisal.Engine.Compilation;

/// <summary>Reads sets whose content cannot change and that compare by default, so that a hash table may stand for them.</summary>
/// <remarks>An array that is written in the condition is one; an array in a field is not, whose elements may be set at any time.</remarks>
internal static class FixedSets
{
    private static readonly HashSet<Type> _known =
    [
        typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(ImmutableHashSet<>), typeof(FrozenSet<>),
    ];

    /// <summary>Whether a type's own method Contains is known to compare by default, or can be asked what it compares by.</summary>
    public static bool IsKnown(Type type) => type.IsGenericType && _known.Contains(type.GetGenericTypeDefinition());

    public static bool TryRead(Expression set, Type elementType, out IReadOnlyList<object?> values)
    {
        values = [];
        switch (set)
        {
            case UnaryExpression { NodeType: ExpressionType.Convert } convert:
                return TryRead(convert.Operand, elementType, out values);
            case MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var converted] }:
                return TryRead(converted, elementType, out values);
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array:
                return TryRead(array, out values);
            case HoleExpression { Kind: HoleKind.Constant or HoleKind.Captured, Value: { } value } when IsFixed(value, elementType):
                values = [.. ((IEnumerable)value).Cast<object?>()];
                return true;
            default:
                return false;
        }
    }

    private static bool TryRead(NewArrayExpression array, out IReadOnlyList<object?> values)
    {
        var found = new List<object?>();
        values = found;
        foreach (var element in array.Expressions)
        {
            if (!ConstantTest.TryConstant(element, out var value))
                return false;
            found.Add(value);
        }

        return true;
    }

    private static bool IsFixed(object value, Type elementType)
    {
        var type = value.GetType();
        if (!typeof(IEnumerable<>).MakeGenericType(elementType).IsInstanceOfType(value))
            return false;
        if (type.IsDefined(typeof(ImmutableObjectAttribute), inherit: false))
            return ((ImmutableObjectAttribute)Attribute.GetCustomAttribute(type, typeof(ImmutableObjectAttribute))!).Immutable;
        return Comparer(value, type) is { } comparer && comparer == Default(elementType);
    }

    private static object? Default(Type elementType)
        => typeof(EqualityComparer<>).MakeGenericType(elementType).GetProperty("Default")!.GetValue(null);

    private static object? Comparer(object value, Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (!IsKnown(candidate))
                continue;
            var definition = candidate.GetGenericTypeDefinition();
            if (definition == typeof(ImmutableHashSet<>))
                return candidate.GetProperty("KeyComparer")!.GetValue(value);
            if (definition == typeof(FrozenSet<>))
                return candidate.GetProperty("Comparer")!.GetValue(value);
            // A default array has no elements to read, and its own Contains throws.
            if (definition == typeof(ImmutableArray<>) && (bool)candidate.GetProperty("IsDefault")!.GetValue(value)!)
                return null;
            return Default(candidate.GetGenericArguments()[0]);
        }

        return null;
    }
}
