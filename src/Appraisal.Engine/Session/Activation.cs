using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>A match of a rule, with its place on the agenda and the facts concluded from it.</summary>
public sealed class Activation : IMatch
{
    private List<KeyValuePair<object, StoredFact>>? _linked;

    internal Activation(TerminalNode terminal, MatchTuple tuple)
    {
        Terminal = terminal;
        Tuple = tuple;
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Terminal.Rule.Definition;

    /// <summary>The facts of the match in the order of their declaration. Values are those of now.</summary>
    public IEnumerable<IFactMatch> Facts
    {
        get
        {
            var declarations = Terminal.Rule.Declarations;
            var facts = new FactMatch[declarations.Length];
            for (var i = 0; i < facts.Length; i++)
            {
                var distance = Terminal.Distances[i];
                facts[i] = new FactMatch(declarations[i], distance < 0 ? null : Tuple.Ancestor(distance).Fact);
            }

            return facts;
        }
    }

    /// <summary>What the activation fires, or last fired, for.</summary>
    public MatchTrigger Trigger { get; internal set; }

    internal TerminalNode Terminal { get; }

    internal MatchTuple Tuple { get; }

    /// <summary>The activation has fired for the match as it stands.</summary>
    internal bool HasFired { get; set; }

    /// <summary>The match is still there.</summary>
    internal bool IsMatched { get; set; } = true;

    internal bool IsQueued { get; set; }

    internal Activation? Previous { get; set; }

    internal Activation? Next { get; set; }

    /// <summary>The keys of a change filter when last evaluated.</summary>
    internal object?[]? Keys { get; set; }

    /// <summary>The keys of a change filter when the activation last fired.</summary>
    internal object?[]? FiredKeys { get; set; }

    internal IReadOnlyList<KeyValuePair<object, StoredFact>> Linked => _linked is null ? [] : _linked;

    internal StoredFact? FindLinked(object key)
    {
        if (_linked is null)
            return null;
        foreach (var (known, fact) in _linked)
        {
            if (ReferenceEquals(known, key) || known.Equals(key))
                return fact;
        }

        return null;
    }

    internal void Link(object key, StoredFact fact) => (_linked ??= new List<KeyValuePair<object, StoredFact>>(1)).Add(new(key, fact));

    internal void Unlink(StoredFact fact) => _linked?.RemoveAll(l => ReferenceEquals(l.Value, fact));

    internal void UnlinkAll() => _linked = null;
}
