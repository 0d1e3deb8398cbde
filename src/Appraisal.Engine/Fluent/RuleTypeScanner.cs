using System.Reflection;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Fluent;

/// <summary>Finds rule classes: concrete, not generic classes that derive from <see cref="Rule"/>.</summary>
public class RuleTypeScanner : IRuleTypeScanner
{
    private readonly List<Type> _types = [];
    private readonly List<Func<Type, bool>> _filters = [];
    private bool _privateTypes;
    private bool _nestedTypes;

    /// <summary>Says whether a type is a rule class.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsRuleType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type is { IsAbstract: false, IsClass: true, ContainsGenericParameters: false, IsGenericType: false } && type.IsSubclassOf(typeof(Rule));
    }

    /// <inheritdoc/>
    public IRuleTypeScanner PrivateTypes(bool include = true)
    {
        _privateTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner NestedTypes(bool include = true)
    {
        _nestedTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Assembly(params Assembly[] assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        foreach (var assembly in assemblies)
            AddRuleTypes(assembly.GetTypes());
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf<T>() => AssemblyOf(typeof(T));

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Assembly(type.Assembly);
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Type(params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        AddRuleTypes(types);
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Where(Func<Type, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        _filters.Add(predicate);
        return this;
    }

    /// <summary>Lists the rule classes found, in the order of the sources; a class given twice is listed twice.</summary>
    /// <returns>The classes.</returns>
    public Type[] GetRuleTypes() => [.. _types.Where(IsWanted)];

    private void AddRuleTypes(Type[] types) => _types.AddRange(types.Where(IsRuleType));

    private bool IsWanted(Type type)
        => (type.IsNested ? _nestedTypes : type.IsPublic || _privateTypes) && _filters.TrueForAll(filter => filter(type));
}
