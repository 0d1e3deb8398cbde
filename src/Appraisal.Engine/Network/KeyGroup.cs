namespace Appraisal.Engine.Network;

/// <summary>The tuples and facts of one join key: the tuples of the index, and the facts of each node below it.</summary>
internal class KeyGroup(int places)
{
    private readonly RightRing[] _rights = new RightRing[places];

    /// <summary>The first of the tuples, a ring.</summary>
    public LeftEntry? Lefts;

    private int _rightTotal;

    public bool IsEmpty => Lefts is null && _rightTotal == 0;

    public RightEntry? Rights(PairedNode node) => _rights[node.Place].First;

    public int RightCount(PairedNode node) => _rights[node.Place].Count;

    public void AddLeft(LeftEntry entry)
    {
        entry.Group = this;
        if (Lefts is null)
        {
            Lefts = entry;
            entry.Previous = entry.Next = entry;
            return;
        }

        var last = Lefts.Previous!;
        last.Next = entry;
        entry.Previous = last;
        entry.Next = Lefts;
        Lefts.Previous = entry;
    }

    public void RemoveLeft(LeftEntry entry)
    {
        if (ReferenceEquals(entry.Next, entry))
        {
            Lefts = null;
        }
        else
        {
            entry.Previous!.Next = entry.Next;
            entry.Next!.Previous = entry.Previous;
            if (ReferenceEquals(Lefts, entry))
                Lefts = entry.Next;
        }

        entry.Previous = entry.Next = null;
        entry.Group = null;
    }

    public void AddRight(PairedNode node, RightEntry entry)
    {
        ref var ring = ref _rights[node.Place];
        entry.Group = this;
        ring.Count++;
        _rightTotal++;
        if (ring.First is null)
        {
            ring.First = entry;
            entry.Previous = entry.Next = entry;
            return;
        }

        var last = ring.First.Previous!;
        last.Next = entry;
        entry.Previous = last;
        entry.Next = ring.First;
        ring.First.Previous = entry;
    }

    public void RemoveRight(PairedNode node, RightEntry entry)
    {
        ref var ring = ref _rights[node.Place];
        ring.Count--;
        _rightTotal--;
        if (ReferenceEquals(entry.Next, entry))
        {
            ring.First = null;
        }
        else
        {
            entry.Previous!.Next = entry.Next;
            entry.Next!.Previous = entry.Previous;
            if (ReferenceEquals(ring.First, entry))
                ring.First = entry.Next;
        }

        entry.Previous = entry.Next = null;
        entry.Group = null;
    }

    private struct RightRing
    {
        public RightEntry? First;

        public int Count;
    }
}
