using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Appraisal.Rules.Tests.PublicApi;

/// <summary>The public surface of an assembly as text: a line per type and per member that others can see, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The lines of an assembly's exported types.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly) => Of(assembly.GetExportedTypes());

    /// <summary>The lines of types.</summary>
    public static IReadOnlyList<string> Of(params IEnumerable<Type> types) =>
    [
        .. types
            .SelectMany(type => Members(type).Select(member => $"{TypeNames.Of(type)}.{member}").Append(Header(type)))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What was removed from a baseline and what came in addition, each with its sign.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyCollection<string> baseline, IReadOnlyCollection<string> actual) =>
        [.. baseline.Except(actual).Select(line => "- " + line), .. actual.Except(baseline).Select(line => "+ " + line)];

    private static string Header(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        if (type.GetMethod("<Clone>$") is not null) kind = kind.Replace("class", "record", StringComparison.Ordinal);

        var bases = type.GetInterfaces().Where(face => face.IsVisible && type.BaseType?.GetInterfaces().Contains(face) != true);
        if (type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType) bases = bases.Prepend(parent);
        var names = bases.Select(TypeNames.Of).Order(StringComparer.Ordinal).ToList();
        var inherits = names.Count == 0 ? string.Empty : " : " + string.Join(", ", names);
        return $"{TypeNames.Of(type)} ({kind}){inherits}{Constraints(type.GetGenericArguments())}";
    }

    // What the compiler adds to every record would drown the rest: the word record stands for it.
    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.Name == "EqualityContract"
        || (member is MethodBase && member.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared).Where(member => !IsGenerated(member)).Select(member => member switch
        {
            ConstructorInfo constructor when IsSeen(constructor) => $"new({Parameters(constructor)})",
            MethodInfo method when IsSeen(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) => MethodText(method),
            PropertyInfo property => PropertyText(property),
            EventInfo { AddMethod: { } add } raised when IsSeen(add) => $"event {raised.Name} : {TypeNames.Of(raised.EventHandlerType!)}",
            FieldInfo { IsSpecialName: false } field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => FieldText(field),
            _ => null,
        }).OfType<string>();

    private static string MethodText(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : string.Empty;
        var result = TypeNames.Of(method.ReturnParameter);
        return $"{Modifiers(method)}{method.Name}{generic}({Parameters(method)}) : {result}{Constraints(method.GetGenericArguments())}";
    }

    private static string? PropertyText(PropertyInfo property)
    {
        var seen = property.GetAccessors(nonPublic: true).Where(IsSeen).ToList();
        if (seen.Count == 0) return null;

        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length > 0;
        var accessors = seen.Select(accessor => accessor == property.GetMethod ? "get;" : isInit ? "init;" : "set;");
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(ParameterText))}]" : string.Empty;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        return $"{required}{Modifiers(seen[0])}{property.Name}{index} {{ {string.Join(" ", accessors)} }} : {TypeNames.Of(property)}";
    }

    private static string FieldText(FieldInfo field) =>
        field.IsLiteral
            ? $"const {field.Name} = {Literal(field.GetRawConstantValue())}"
            : $"{(field.IsStatic ? "static " : string.Empty)}{field.Name} : {TypeNames.Of(field.FieldType)}";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(ParameterText));

    private static string ParameterText(ParameterInfo parameter)
    {
        var passed = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : string.Empty;
        return $"{passed}{TypeNames.Of(parameter)} {parameter.Name}" + (parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : string.Empty);
    }

    private static string Constraints(Type[] arguments) => string.Concat(arguments
        .Where(argument => argument.IsGenericParameter && argument.GetGenericParameterConstraints().Length > 0)
        .Select(argument => (argument.Name, Types: argument.GetGenericParameterConstraints().Select(TypeNames.Of).Order(StringComparer.Ordinal)))
        .Select(argument => $" where {argument.Name} : {string.Join(", ", argument.Types)}"));

    private static string Modifiers(MethodBase method) =>
        (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : string.Empty)
        + (method.IsStatic ? "static " : string.Empty)
        + method switch
        {
            { DeclaringType.IsInterface: true } or { IsVirtual: false } or { IsFinal: true } => string.Empty,
            { IsAbstract: true } => "abstract ",
            _ => "virtual ",
        };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
