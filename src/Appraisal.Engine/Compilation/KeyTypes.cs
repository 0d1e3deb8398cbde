using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Compilation;

/// <summary>Tells for which equality operators a hash table gives the same answer.</summary>
internal static class KeyTypes
{
    private static readonly HashSet<Type> _exact =
    [
        typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
        typeof(Guid), typeof(Int128), typeof(UInt128),
    ];

    /// <summary>Whether both operands are of one type whose equality is that of a hash table.</summary>
    public static bool IsDispatchable(BinaryExpression equality)
        => equality.Left.Type == equality.Right.Type && IsByValue(equality.Left.Type, equality.Method);

    /// <summary>Whether the operator compares references.</summary>
    public static bool IsByReference(BinaryExpression equality)
        => equality.Method is null && !equality.Left.Type.IsValueType && !equality.Right.Type.IsValueType;

    /// <summary>Whether the default comparison of a type runs nobody's code.</summary>
    public static bool IsPlain(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || plain.IsPrimitive || _exact.Contains(plain);
    }

    private static bool IsByValue(Type type, MethodInfo? method)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (method is null)
        {
            // Facts of an application may have floating-point members: NaN differs from itself, but not in a hash table.
            return plain.IsEnum || (plain.IsPrimitive && plain != typeof(double) && plain != typeof(float));
        }

        return method.DeclaringType == plain && (_exact.Contains(plain) || method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));
    }
}

/// <summary>A join key that is compared by reference.</summary>
internal readonly struct ReferenceKey(object? value) : IEquatable<ReferenceKey>
{
    private readonly object? _value = value;

    public bool Equals(ReferenceKey other) => ReferenceEquals(_value, other._value);

    public override bool Equals(object? obj) => obj is ReferenceKey other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(_value);
}
