using System.Reflection;

namespace Appraisal.Engine.Fluent;

/// <summary>Says which rules are loaded, and to which rule set.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Says whether types that are not public are loaded; by default they are not.</summary>
    /// <param name="include">Whether they are.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Says whether nested types, public or not, are loaded; by default they are not.</summary>
    /// <param name="include">Whether they are.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Loads the rule classes of assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>Loads the rule classes of assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Loads rule classes; types that are none are ignored.</summary>
    /// <param name="types">The types.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(params Type[] types);

    /// <summary>Loads rule classes; types that are none are ignored.</summary>
    /// <param name="types">The types.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Loads what a scanner finds.</summary>
    /// <param name="scanAction">Tells the scanner what to find.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Loads only rules whose attributes satisfy a condition. May be called once.</summary>
    /// <param name="filter">The condition.</param>
    /// <returns>This specification.</returns>
    /// <exception cref="InvalidOperationException">There is a condition already.</exception>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Names the rule set; "default" if not called. May be called once.</summary>
    /// <param name="ruleSetName">The name.</param>
    /// <returns>This specification.</returns>
    /// <exception cref="InvalidOperationException">The rule set is named already.</exception>
    IRuleLoadSpec To(string ruleSetName);
}
