using System.Reflection;

namespace Appraisal.Rules.Tests.PublicApi;

/// <summary>Names of types as C# writes them, with a question mark where null is allowed.</summary>
internal static class TypeNames
{
    private static readonly NullabilityInfoContext _nullability = new();

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType) + Mark(parameter.ParameterType, () => _nullability.Create(parameter));

    public static string Of(PropertyInfo property) => Of(property.PropertyType) + Mark(property.PropertyType, () => _nullability.Create(property));

    public static string Of(Type type)
    {
        if (type.IsByRef) return Of(type.GetElementType()!);
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying) + "?";

        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).Select(Of).ToList();
        var name = (type.DeclaringType is { } outer ? Of(outer) : type.Namespace) + "." + type.Name.Split('`')[0];
        return own.Count == 0 ? name : $"{name}<{string.Join(", ", own)}>";
    }

    private static string Mark(Type type, Func<NullabilityInfo> info)
    {
        if (type.IsValueType || (type.IsByRef && type.GetElementType()!.IsValueType)) return string.Empty;

        // The context caches what it has read and is not safe to share between threads.
        lock (_nullability)
        {
            return info() is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : string.Empty;
        }
    }
}
