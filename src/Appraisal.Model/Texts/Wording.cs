using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Appraisal;

/// <summary>An assembly's named texts in every language: the embedded resources <c>NAME.en</c> and <c>NAME.zh</c> with the same keys.</summary>
/// <remarks>
/// Not satellite assemblies: under invariant globalisation there are no cultures to choose them by. In the project:
/// <c>&lt;EmbeddedResource Update="Words.zh.resx" WithCulture="false" LogicalName="NAME.zh.resources" /&gt;</c>.
/// </remarks>
public sealed class Wording
{
    private static readonly string[] _codes = ["en", "zh"];

    private readonly string _resources;
    private readonly Dictionary<string, ResourceManager> _texts;

    /// <summary>The texts of an assembly.</summary>
    /// <param name="resources">The name of the resources, without language.</param>
    /// <param name="assembly">The assembly that embeds them.</param>
    public Wording(string resources, Assembly assembly)
    {
        _resources = resources;
        _texts = _codes.ToDictionary(code => code, code => new ResourceManager($"{resources}.{code}", assembly), StringComparer.Ordinal);
    }

    /// <summary>A text as it stands in the resources.</summary>
    /// <param name="language">The language.</param>
    /// <param name="name">The text's key.</param>
    /// <exception cref="MissingManifestResourceException">There are no such resources, or no such text in them.</exception>
    public string Of(Language language, string name)
    {
        ArgumentNullException.ThrowIfNull(language);
        return _texts[language.Code].GetString(name, CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException($"There is no text '{name}' in {_resources}.{language.Code}.");
    }

    /// <summary>A text with values in its holes <c>{0}</c>, <c>{1}</c>, ..., shown as an <see cref="Explanation"/> shows them.</summary>
    /// <param name="language">The language.</param>
    /// <param name="name">The text's key.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="MissingManifestResourceException">There are no such resources, or no such text in them.</exception>
    public string Say(Language language, string name, params ReadOnlySpan<object> values) => language.Format(Of(language, name), values);
}
