using System.Runtime.CompilerServices;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>The tuple at the end of a rule: a match, with its place on the agenda and the facts concluded from it.</summary>
/// <remarks>A department has as many of these as of conclusions. What the application sees of one is made when it is asked for.</remarks>
internal sealed class RuleMatch : MatchTuple
{
    /// <summary>The place of a match that does not wait.</summary>
    public const int Nowhere = -1;

    private readonly bool _isApart;
    private byte _trigger;
    private object? _linkedKey;
    private StoredFact? _linkedFact;

    /// <summary>A match whose tuple has no other use.</summary>
    public RuleMatch(TerminalNode terminal, MatchTuple? parent, Fact? fact)
        : base(parent, fact)
    {
        Terminal = terminal;
    }

    /// <summary>A match beside a tuple that other nodes take, too.</summary>
    public RuleMatch(TerminalNode terminal, MatchTuple tuple)
        : base(tuple, null)
    {
        Terminal = terminal;
        _isApart = true;
    }

    public TerminalNode Terminal { get; }

    public IRuleDefinition Rule => Terminal.Rule.Definition;

    /// <summary>The matched facts.</summary>
    public MatchTuple Tuple => _isApart ? Parent! : this;

    /// <summary>What the application sees of the match.</summary>
    public Activation Activation => Unsafe.As<Activation>(Slot ??= new Activation(this));

    /// <summary>What the match fires, or last fired, for.</summary>
    public MatchTrigger Trigger
    {
        get => (MatchTrigger)_trigger;
        set => _trigger = (byte)value;
    }

    /// <summary>The rule has heard of the match, and not yet of its end.</summary>
    public bool IsKnown { get; set; }

    /// <summary>The rule has fired for the match as it stands.</summary>
    public bool HasFired { get; set; }

    public bool IsQueued => Place != Nowhere;

    /// <summary>Where the match waits in the queue of its priority.</summary>
    public int Place { get; set; } = Nowhere;

    /// <summary>The keys of a change filter; null for rules without one.</summary>
    public FilterKeys? Keys => Seen?.Keys;

    public bool HasLinked => _linkedFact is not null;

    /// <summary>The linked facts by key. Most matches have at most one.</summary>
    public IEnumerable<KeyValuePair<object, StoredFact>> Linked
    {
        get
        {
            if (_linkedFact is null)
                return [];
            KeyValuePair<object, StoredFact> first = new(_linkedKey!, _linkedFact);
            return Seen?.Linked is { } more ? more.Prepend(first) : [first];
        }
    }

    /// <summary>What has been made for the application, in the slot that other tuples have for their successors.</summary>
    private Activation? Seen => Unsafe.As<Activation>(Slot);

    public StoredFact? FindLinked(object key)
    {
        if (_linkedFact is null || IsKey(_linkedKey!, key))
            return _linkedFact;
        if (Seen?.Linked is { } more)
        {
            foreach (var (known, fact) in more)
            {
                if (IsKey(known, key))
                    return fact;
            }
        }

        return null;
    }

    public void Link(object key, StoredFact fact)
    {
        if (_linkedFact is null)
            (_linkedKey, _linkedFact) = (key, fact);
        else
            (Activation.Linked ??= []).Add(new(key, fact));
    }

    public void Unlink(StoredFact fact)
    {
        var more = Seen?.Linked;
        if (!ReferenceEquals(_linkedFact, fact))
        {
            more?.RemoveAll(l => ReferenceEquals(l.Value, fact));
            return;
        }

        (_linkedKey, _linkedFact) = (null, null);
        if (more is not { Count: > 0 })
            return;
        (_linkedKey, _linkedFact) = more[0];
        more.RemoveAt(0);
    }

    public void UnlinkAll()
    {
        (_linkedKey, _linkedFact) = (null, null);
        Seen?.Linked = null;
    }

    private static bool IsKey(object known, object key) => ReferenceEquals(known, key) || known.Equals(key);
}
