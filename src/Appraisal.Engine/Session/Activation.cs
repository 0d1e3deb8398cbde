using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>A match of a rule, with its place on the agenda and the facts concluded from it.</summary>
public sealed class Activation : IMatch, ILinkedFactSource
{
    /// <summary>The place of an activation that does not wait.</summary>
    internal const int Nowhere = -1;

    private object? _linkedKey;
    private StoredFact? _linkedFact;
    private Extras? _extras;
    private byte _trigger;

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

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFact> IFactSource.Facts => Facts;

    /// <summary>What the activation fires, or last fired, for.</summary>
    public MatchTrigger Trigger
    {
        get => (MatchTrigger)_trigger;
        internal set => _trigger = (byte)value;
    }

    internal TerminalNode Terminal { get; }

    internal MatchTuple Tuple { get; }

    /// <summary>The activation has fired for the match as it stands.</summary>
    internal bool HasFired { get; set; }

    internal bool IsQueued => Place != Nowhere;

    /// <summary>Where the activation waits in the queue of its priority.</summary>
    internal int Place { get; set; } = Nowhere;

    /// <summary>The keys of a change filter; null for rules without one.</summary>
    internal FilterKeys? Keys
    {
        get => _extras?.Keys;
        set => (_extras ??= new Extras()).Keys = value;
    }

    /// <summary>The linked facts by key. Most matches have at most one.</summary>
    internal IEnumerable<KeyValuePair<object, StoredFact>> Linked
    {
        get
        {
            if (_linkedFact is null)
                return [];
            KeyValuePair<object, StoredFact> first = new(_linkedKey!, _linkedFact);
            return _extras?.Linked is { } more ? more.Prepend(first) : [first];
        }
    }

    internal bool HasLinked => _linkedFact is not null;

    internal StoredFact? FindLinked(object key)
    {
        if (_linkedFact is null || IsKey(_linkedKey!, key))
            return _linkedFact;
        if (_extras?.Linked is { } more)
        {
            foreach (var (known, fact) in more)
            {
                if (IsKey(known, key))
                    return fact;
            }
        }

        return null;
    }

    internal void Link(object key, StoredFact fact)
    {
        if (_linkedFact is null)
            (_linkedKey, _linkedFact) = (key, fact);
        else
            ((_extras ??= new Extras()).Linked ??= []).Add(new(key, fact));
    }

    internal void Unlink(StoredFact fact)
    {
        if (!ReferenceEquals(_linkedFact, fact))
        {
            _extras?.Linked?.RemoveAll(l => ReferenceEquals(l.Value, fact));
            return;
        }

        (_linkedKey, _linkedFact) = (null, null);
        if (_extras?.Linked is not { Count: > 0 } more)
            return;
        (_linkedKey, _linkedFact) = more[0];
        more.RemoveAt(0);
    }

    internal void UnlinkAll()
    {
        (_linkedKey, _linkedFact) = (null, null);
        _extras?.Linked = null;
    }

    private static bool IsKey(object known, object key) => ReferenceEquals(known, key) || known.Equals(key);

    /// <summary>What few activations have.</summary>
    private sealed class Extras
    {
        /// <summary>The second linked fact and those after it.</summary>
        public List<KeyValuePair<object, StoredFact>>? Linked;

        public FilterKeys? Keys;
    }
}
