using System.Collections;
using System.Reflection;

namespace Appraisal.Rules.Tests.Conventions;

/// <summary>The texts that a rule class holds: those written in its code and those kept in its fields.</summary>
internal static class RuleTexts
{
    private const byte LoadText = 0x72;
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type rule) => Ancestry(rule).SelectMany(InCode).Concat(Kept(Activator.CreateInstance(rule)!, 3));

    private static IEnumerable<Type> Ancestry(Type? type)
    {
        for (; type is not null && type.Assembly == typeof(ClauseCatalogue).Assembly; type = type.BaseType)
        {
            yield return type;
            foreach (var nested in type.GetNestedTypes(All)) yield return nested;
        }
    }

    private static IEnumerable<string> InCode(Type type)
    {
        foreach (var method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
        {
            var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
            for (var i = 0; i + 4 < code.Length; i++)
            {
                // A text is loaded by its opcode and a token of the table 0x70; other bytes that look so name no text.
                if (code[i] == LoadText && code[i + 4] == 0x70 && Resolve(method.Module, BitConverter.ToInt32(code, i + 1)) is { } text) yield return text;
            }
        }
    }

    private static string? Resolve(Module module, int token)
    {
        try
        {
            return module.ResolveString(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Kept(object value, int depth)
    {
        if (value is string text) return [text];
        if (depth == 0 || value is Type or Delegate || value.GetType().IsPrimitive) return [];
        if (value is IEnumerable items) return items.Cast<object?>().OfType<object>().SelectMany(item => Kept(item, depth - 1));

        var fields = new List<FieldInfo>();
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType) fields.AddRange(type.GetFields(All));
        return fields
            .Where(field => !field.IsStatic || value is not IEnumerable)
            .Select(field => field.ContainsGenericParameters() ? null : field.GetValue(field.IsStatic ? null : value))
            .OfType<object>()
            .SelectMany(kept => Kept(kept, depth - 1));
    }

    private static bool ContainsGenericParameters(this FieldInfo field) => field.DeclaringType!.ContainsGenericParameters || field.IsLiteral;
}
