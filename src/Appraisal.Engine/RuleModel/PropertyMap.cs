using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Appraisal.Engine.RuleModel;

/// <summary>The properties of a rule, by name.</summary>
public sealed class PropertyMap : IReadOnlyCollection<RuleProperty>
{
    private readonly RuleProperty[] _properties;

    /// <summary>Makes a map.</summary>
    /// <param name="properties">The properties.</param>
    /// <exception cref="ArgumentException">Two properties have the same name.</exception>
    public PropertyMap(IEnumerable<RuleProperty> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        _properties = [.. properties];
        for (var i = 1; i < _properties.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (_properties[i].Name == _properties[j].Name)
                    throw new ArgumentException($"Property '{_properties[i].Name}' is given twice.", nameof(properties));
            }
        }
    }

    /// <inheritdoc/>
    public int Count => _properties.Length;

    /// <summary>The value of a property.</summary>
    /// <param name="name">The name of the property.</param>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public object this[string name] => TryGetProperty(name, out var property)
        ? property.Value
        : throw new ArgumentException($"The rule has no property '{name}'.", nameof(name));

    /// <summary>Finds a property.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="property">The property, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetProperty(string name, [MaybeNullWhen(false)] out RuleProperty property)
    {
        property = Array.Find(_properties, p => p.Name == name);
        return property is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<RuleProperty> GetEnumerator() => ((IEnumerable<RuleProperty>)_properties).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
