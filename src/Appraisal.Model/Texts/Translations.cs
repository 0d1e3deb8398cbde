using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Appraisal;

/// <summary>The translations that the loaded assemblies bring with them, by template.</summary>
/// <param name="code">The code of the language.</param>
internal sealed class Translations(string code)
{
    private static int _assembliesLoaded;

    private readonly Lock _reading = new();
    private readonly HashSet<Assembly> _read = [];
    private volatile Known _known = new(-1, FrozenDictionary<string, string>.Empty);

    static Translations() => AppDomain.CurrentDomain.AssemblyLoad += static (_, _) => Interlocked.Increment(ref _assembliesLoaded);

    /// <summary>The translation of a template, or null where no loaded assembly has one.</summary>
    public string? Of(string template)
    {
        var known = _known;
        if (known.Texts.TryGetValue(template, out var text)) return text;
        return known.AssembliesLoaded == Volatile.Read(ref _assembliesLoaded) ? null : ReadNew().GetValueOrDefault(template);
    }

    private FrozenDictionary<string, string> ReadNew()
    {
        lock (_reading)
        {
            var loaded = Volatile.Read(ref _assembliesLoaded);
            var texts = new Dictionary<string, string>(_known.Texts, StringComparer.Ordinal);
            foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies().Where(_read.Add))
            {
                foreach (var attribute in assembly.GetCustomAttributes<TranslationsAttribute>()) Add(texts, attribute.Resources, assembly);
            }

            _known = new Known(loaded, texts.ToFrozenDictionary(StringComparer.Ordinal));
            return _known.Texts;
        }
    }

    private void Add(Dictionary<string, string> texts, string resources, Assembly assembly)
    {
        var given = new ResourceManager($"{resources}.{code}", assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false);
        foreach (DictionaryEntry entry in (IEnumerable?)given ?? Array.Empty<DictionaryEntry>()) texts.TryAdd((string)entry.Key, (string)entry.Value!);
    }

    private sealed record Known(int AssembliesLoaded, FrozenDictionary<string, string> Texts);
}
