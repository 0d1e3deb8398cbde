using System.Reflection;

namespace Appraisal;

/// <summary>A term as the catalogue publishes it.</summary>
public sealed class TermDefinition
{
    internal TermDefinition(PropertyInfo property, TermAttribute attribute, object? printedDefault)
    {
        Property = property;
        Name = TermNames.Of(property.Name);
        Clauses = attribute.Clauses;
        Unit = attribute.Unit;
        Default = printedDefault;
    }

    /// <summary>The term's name in input, camelCase.</summary>
    public string Name { get; }

    /// <summary>The ids of the clauses that read it.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>Its unit; empty for words.</summary>
    public string Unit { get; }

    /// <summary>The printed value, or null where the document prints none.</summary>
    public object? Default { get; }

    /// <summary>The property of the terms record that holds it.</summary>
    internal PropertyInfo Property { get; }

    /// <summary>The value in a set of figures.</summary>
    /// <param name="terms">Figures of the term's scheme.</param>
    public object? ValueIn(SchemeTerms terms) => Property.GetValue(terms);

    internal void Bind(SchemeTerms terms, TermOverride given, List<TermProblem> problems) =>
        new TermBinding(problems).Bind(terms, Property, given.Value, given.Term);
}

/// <summary>Names of terms and words in input.</summary>
internal static class TermNames
{
    /// <summary>The camelCase form of a member's name.</summary>
    public static string Of(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
