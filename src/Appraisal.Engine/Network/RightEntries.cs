namespace Appraisal.Engine.Network;

/// <summary>A fact in the right memory of one node.</summary>
internal struct RightEntry
{
    private const int Free = -1;

    /// <summary>The fact; null once it has left the node.</summary>
    public Fact? Fact;

    public KeyGroup? Group;

    /// <summary>The first of the tuples made of this fact, chained as in <see cref="MatchChain"/>. Other nodes than joins make at most one.</summary>
    public MatchTuple? Children;

    /// <summary>The node's turn, doubled, and one more while the entry is marked.</summary>
    private int _node;

    public int NextOfFact;

    public int Previous;

    public int Next;

    public RightEntry(Fact fact, RightNode node)
    {
        Fact = fact;
        _node = node.Turn << 1;
        NextOfFact = fact.FirstEntry;
    }

    private RightEntry(int nextFree)
    {
        _node = Free;
        Next = nextFree;
    }

    public readonly bool IsFree => _node == Free;

    /// <summary>The turn of the node, which tells nodes apart.</summary>
    public readonly int Turn => _node >> 1;

    /// <summary>Whether a fact that is sorted again has come to the node again.</summary>
    public bool IsMarked
    {
        readonly get => (_node & 1) != 0;
        set => _node = value ? _node | 1 : _node & ~1;
    }

    /// <summary>A place for another entry.</summary>
    public static RightEntry Vacant(int nextFree) => new(nextFree);
}

/// <summary>The entries of all right memories of a session, each known by a number; 0 is none.</summary>
/// <remarks>
/// A session has more entries than anything else. As structures that know each other by number they cost the collector little: it finds
/// them side by side and has no links between them to adjust. A reference to an entry holds until the next one is added.
/// </remarks>
internal sealed class RightEntries
{
    private const int SmallestSize = 16;

    private Chunks<RightEntry> _entries = new(SmallestSize);

    private int _used = 1;
    private int _firstFree;

    public ref RightEntry this[int entry] => ref _entries[entry];

    /// <summary>Enters a fact into the memory of a node.</summary>
    public int Add(Fact fact, RightNode node)
    {
        var entry = Take();
        this[entry] = new RightEntry(fact, node);
        fact.FirstEntry = entry;
        return entry;
    }

    /// <summary>The entry of a fact in the memory of a node, or 0.</summary>
    public int Find(Fact fact, RightNode node)
    {
        for (var entry = fact.FirstEntry; entry != 0; entry = this[entry].NextOfFact)
        {
            if (this[entry].Turn == node.Turn)
                return entry;
        }

        return 0;
    }

    /// <summary>The entry after another one in a ring, or 0 at its end.</summary>
    public int After(int entry, int first)
    {
        var next = this[entry].Next;
        return next == first ? 0 : next;
    }

    public void AddChild(int entry, MatchTuple child)
    {
        child.Right = entry;
        ref var first = ref this[entry].Children;
        if (first is null)
        {
            first = child;
            return;
        }

        var last = first.PreviousOfRight ?? first;
        last.NextOfRight = child;
        child.PreviousOfRight = last;
        first.PreviousOfRight = child;
    }

    public void RemoveChild(MatchTuple child)
    {
        ref var first = ref this[child.Right].Children;
        var next = child.NextOfRight;
        var previous = child.PreviousOfRight;
        child.PreviousOfRight = child.NextOfRight = null;
        child.Right = 0;
        if (ReferenceEquals(first, child))
        {
            next?.PreviousOfRight = ReferenceEquals(previous, next) ? null : previous;
            first = next;
            return;
        }

        previous!.NextOfRight = next;
        if (next is not null)
            next.PreviousOfRight = previous;
        else
            first!.PreviousOfRight = ReferenceEquals(previous, first) ? null : previous;
    }

    /// <summary>Parts an entry from its fact. Its place is not used again before it is freed.</summary>
    public void Detach(int entry)
    {
        ref var detached = ref this[entry];
        ref var place = ref detached.Fact!.FirstEntry;
        while (place != entry)
            place = ref this[place].NextOfFact;
        place = detached.NextOfFact;
        detached.Fact = null;
    }

    /// <summary>Frees the places of detached entries.</summary>
    public void Free(Batch<int> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            ref var freed = ref this[entries[i]];
            if (freed.IsFree)
                continue;
            freed = RightEntry.Vacant(_firstFree);
            _firstFree = entries[i];
        }
    }

    /// <summary>Forgets all entries and keeps their room.</summary>
    public void Clear()
    {
        _entries.Clear(0, _used);
        _used = 1;
        _firstFree = 0;
    }

    private int Take()
    {
        if (_firstFree != 0)
        {
            var freed = _firstFree;
            _firstFree = this[freed].Next;
            return freed;
        }

        _entries.MakeRoom(_used);
        return _used++;
    }
}
