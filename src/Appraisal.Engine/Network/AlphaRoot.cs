using System.Collections.Concurrent;

namespace Appraisal.Engine.Network;

/// <summary>The trees of tests by pattern type, and for each type of fact the trees it is sorted by.</summary>
internal sealed class AlphaRoot
{
    private readonly List<(Type Type, AlphaNode Node)> _patterns = [];
    private readonly ConcurrentDictionary<Type, AlphaNode[]> _byFactType = new();

    public IReadOnlyList<(Type Type, AlphaNode Node)> Patterns => _patterns;

    public AlphaNode Pattern(Type type)
    {
        foreach (var (known, node) in _patterns)
        {
            if (known == type)
                return node;
        }

        var added = new AlphaNode();
        _patterns.Add((type, added));
        return added;
    }

    /// <summary>The trees of the patterns a fact type is assignable to, in the order of their first use.</summary>
    public AlphaNode[] NodesFor(Type factType) => _byFactType.GetOrAdd(
        factType,
        static (type, patterns) => [.. patterns.Where(p => p.Type.IsAssignableFrom(type)).Select(p => p.Node)],
        _patterns);
}
