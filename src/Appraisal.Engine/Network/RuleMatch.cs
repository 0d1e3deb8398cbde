using System.Runtime.CompilerServices;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>The tuple at the end of a rule: a match, with its place on the agenda, and the first fact concluded from it.</summary>
/// <remarks>
/// A department has as many of these as of conclusions, and nearly every match concludes one fact. So the match is that fact as well, and
/// what the application sees of a match is made when it is asked for.
/// </remarks>
internal sealed class RuleMatch : MatchTuple
{
    /// <summary>The turn of a match that does not wait.</summary>
    public const int NotWaiting = -1;

    private readonly bool _isApart;
    private byte _trigger;

    /// <summary>The key of the fact that the match itself stands for; null unless it is linked.</summary>
    private object? _ownKey;

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

    public bool IsQueued => Turn != NotWaiting;

    /// <summary>Where the match waits in the queue of its priority.</summary>
    public int Turn { get; set; } = NotWaiting;

    /// <summary>The match as the owner of the fact that it stands for.</summary>
    public override RuleMatch? Owner => IsStored ? this : null;

    /// <summary>The keys of a change filter; null for rules without one.</summary>
    public FilterKeys? Keys => Seen?.Keys;

    public bool HasLinked => _ownKey is not null || Seen?.Linked is { Count: > 0 };

    /// <summary>The linked facts by key. Most matches have at most one.</summary>
    public IEnumerable<KeyValuePair<object, StoredFact>> Linked
    {
        get
        {
            var more = Seen?.Linked ?? [];
            return _ownKey is null ? more : more.Prepend(new(_ownKey, this));
        }
    }

    /// <summary>What has been made for the application, in the slot that other tuples have for their successors.</summary>
    private Activation? Seen => Unsafe.As<Activation>(Slot);

    public StoredFact? FindLinked(object key)
    {
        if (_ownKey is not null && IsKey(_ownKey, key))
            return this;
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

    /// <summary>A new fact of the match. The match stands for the first one only, also when that is gone: somebody may still look at it.</summary>
    public StoredFact Link(object key, object value)
    {
        if (Value is null)
        {
            (_ownKey, Value) = (key, value);
            return this;
        }

        var linked = new LinkedFact(this) { Value = value };
        (Activation.Linked ??= []).Add(new(key, linked));
        return linked;
    }

    public void Unlink(StoredFact fact)
    {
        if (ReferenceEquals(fact, this))
            _ownKey = null;
        else
            Seen!.Linked!.RemoveAll(l => ReferenceEquals(l.Value, fact));
    }

    public void UnlinkAll()
    {
        _ownKey = null;
        Seen?.Linked = null;
    }

    private static bool IsKey(object known, object key) => ReferenceEquals(known, key) || known.Equals(key);
}
