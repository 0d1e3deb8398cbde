using System.Reflection;
using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Compilation;

/// <summary>Reads captured members that cannot change after construction: readonly fields and get-only auto-properties.</summary>
internal static class FrozenMembers
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static bool TryRead(MemberInfo member, object? target, out object? value)
    {
        value = null;
        var field = member switch
        {
            FieldInfo candidate => candidate,
            PropertyInfo property => BackingField(property, target),
            _ => null,
        };
        if (field is null || (!field.IsInitOnly && !field.IsLiteral) || (!field.IsStatic && target is null))
            return false;
        value = field.GetValue(field.IsStatic ? null : target);
        return true;
    }

    private static FieldInfo? BackingField(PropertyInfo property, object? target)
    {
        var getter = property.GetMethod;
        if (getter is null || property.GetIndexParameters().Length > 0)
            return null;
        if (getter.IsVirtual && !getter.IsFinal && target is not null)
            getter = MostDerived(getter, target.GetType());
        if (getter is null || !getter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            return null;
        return getter.DeclaringType!.GetField($"<{property.Name}>k__BackingField", Any);
    }

    private static MethodInfo? MostDerived(MethodInfo getter, Type type)
    {
        var definition = getter.GetBaseDefinition();
        if (definition.DeclaringType!.IsInterface)
            return null;
        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (var method in declaring.GetMethods(Any))
            {
                if (method.IsVirtual && method.GetBaseDefinition() == definition)
                    return method;
            }
        }

        return null;
    }
}
