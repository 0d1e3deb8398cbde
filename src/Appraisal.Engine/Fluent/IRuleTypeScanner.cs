using System.Reflection;

namespace Appraisal.Engine.Fluent;

/// <summary>Finds rule classes. Sources accumulate; the switches apply to all of them.</summary>
public interface IRuleTypeScanner
{
    /// <summary>Says whether types that are not public are found; by default they are not.</summary>
    /// <param name="include">Whether they are.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner PrivateTypes(bool include = true);

    /// <summary>Says whether nested types, public or not, are found; by default they are not.</summary>
    /// <param name="include">Whether they are.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner NestedTypes(bool include = true);

    /// <summary>Scans assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    /// <summary>Scans the assembly of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner AssemblyOf<T>();

    /// <summary>Scans the assembly of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner AssemblyOf(Type type);

    /// <summary>Adds types; those that are no rule classes are ignored.</summary>
    /// <param name="types">The types.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Type(params Type[] types);

    /// <summary>Keeps the rule classes that satisfy a condition, beside earlier conditions.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Where(Func<Type, bool> predicate);
}
