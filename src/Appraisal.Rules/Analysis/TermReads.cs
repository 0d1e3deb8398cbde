using System.Reflection;
using System.Reflection.Emit;

namespace Appraisal;

/// <summary>Finds out which terms the code of rules reads, by following the calls it makes.</summary>
/// <remarks>Lambdas, conditions and the scheme's own classes are followed; what only describes a rule to the analysis is not.</remarks>
internal sealed class TermReads
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] _descriptions = [typeof(IScoresItem), typeof(ITakesPoints), typeof(ICapsPoints), typeof(IBanded), typeof(IGrades)];

    private static readonly Dictionary<short, OpCode> _opCodes =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    private readonly HashSet<Assembly> _assemblies;
    private readonly HashSet<(Module, int)> _visited = [];
    private readonly Stack<MethodBase> _open = [];

    private TermReads(HashSet<Assembly> assemblies) => _assemblies = assemblies;

    /// <summary>Whether any of the rules reads a term.</summary>
    public static bool Reads(IEnumerable<Type> rules, PropertyInfo term)
    {
        var getter = KeyOf(term.GetMethod!);
        return rules.Any(rule => new TermReads([rule.Assembly, term.DeclaringType!.Assembly]).Follow(rule, getter));
    }

    private bool Follow(Type rule, (Module, int) getter)
    {
        foreach (var method in Entrances(rule)) Open(method);
        while (_open.TryPop(out var method))
        {
            if (KeyOf(method) == getter) return true;
            foreach (var called in CalledBy(method)) Open(called);
        }

        return false;
    }

    private static IEnumerable<MethodBase> Entrances(Type rule)
    {
        var describing = _descriptions
            .Where(description => description.IsAssignableFrom(rule))
            .SelectMany(description => rule.GetInterfaceMap(description).TargetMethods)
            .Select(KeyOf)
            .ToHashSet();
        for (var type = rule; type is not null && type != typeof(Rule); type = type.BaseType)
        {
            foreach (var method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
            {
                if (!describing.Contains(KeyOf(method))) yield return method;
            }
        }
    }

    private static (Module, int) KeyOf(MethodBase method) => (method.Module, method.MetadataToken);

    private static IEnumerable<MethodBase> CalledBy(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var opCode = _opCodes[code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at]];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineMethod or OperandType.InlineTok && Resolve(method, BitConverter.ToInt32(code, at)) is { } called)
            {
                yield return called;
            }

            at += SizeOf(opCode.OperandType, code, at);
        }
    }

    private static MethodBase? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(
            token,
            method.DeclaringType?.GetGenericArguments(),
            method.IsGenericMethod ? method.GetGenericArguments() : null) as MethodBase;

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private void Open(MethodBase method)
    {
        if (_assemblies.Contains(method.Module.Assembly) && _visited.Add(KeyOf(method))) _open.Push(method);
    }
}
