using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>A match of a rule, with its place on the agenda and the facts concluded from it.</summary>
public sealed class Activation : IMatch, ILinkedFactSource
{
    private object? _linkedKey;
    private StoredFact? _linkedFact;
    private List<KeyValuePair<object, StoredFact>>? _moreLinked;

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
    public MatchTrigger Trigger { get; internal set; }

    internal TerminalNode Terminal { get; }

    internal MatchTuple Tuple { get; }

    /// <summary>The activation has fired for the match as it stands.</summary>
    internal bool HasFired { get; set; }

    internal bool IsQueued { get; set; }

    internal Activation? Previous { get; set; }

    internal Activation? Next { get; set; }

    /// <summary>The keys of a change filter; null for rules without one.</summary>
    internal FilterKeys? Keys { get; set; }

    /// <summary>The linked facts by key. Most matches have at most one.</summary>
    internal IEnumerable<KeyValuePair<object, StoredFact>> Linked
    {
        get
        {
            if (_linkedFact is null)
                return [];
            KeyValuePair<object, StoredFact> first = new(_linkedKey!, _linkedFact);
            return _moreLinked is null ? [first] : _moreLinked.Prepend(first);
        }
    }

    internal bool HasLinked => _linkedFact is not null;

    internal StoredFact? FindLinked(object key)
    {
        if (_linkedFact is null || IsKey(_linkedKey!, key))
            return _linkedFact;
        if (_moreLinked is not null)
        {
            foreach (var (known, fact) in _moreLinked)
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
            (_moreLinked ??= []).Add(new(key, fact));
    }

    internal void Unlink(StoredFact fact)
    {
        if (!ReferenceEquals(_linkedFact, fact))
        {
            _moreLinked?.RemoveAll(l => ReferenceEquals(l.Value, fact));
            return;
        }

        (_linkedKey, _linkedFact) = (null, null);
        if (_moreLinked is not { Count: > 0 })
            return;
        (_linkedKey, _linkedFact) = _moreLinked[0];
        _moreLinked.RemoveAt(0);
    }

    internal void UnlinkAll()
    {
        (_linkedKey, _linkedFact) = (null, null);
        _moreLinked = null;
    }

    private static bool IsKey(object known, object key) => ReferenceEquals(known, key) || known.Equals(key);
}
