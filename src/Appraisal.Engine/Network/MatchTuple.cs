using System.Runtime.CompilerServices;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>A partial match: the facts matched so far, as a chain from the last one to the first.</summary>
/// <remarks>A fact itself, because the last tuple of a rule stands for what is concluded from it: see <see cref="RuleMatch"/>.</remarks>
internal class MatchTuple(MatchTuple? parent, Fact? fact) : StoredFact, RuleModel.ITuple
{
    public readonly MatchTuple? Parent = parent;

    public readonly Fact? Fact = fact;

    /// <summary>What the successors keep of this tuple: one object, or an array with a place for each successor.</summary>
    public object? Slot;

    /// <summary>The entry of the fact in the right memory of the join that made the tuple; 0 where none did.</summary>
    public int Right;

    /// <summary>The neighbours in the chains of tuples; null for one that stands alone, as most do.</summary>
    private Neighbours? _neighbours;

    public MatchTuple? PreviousOfLeft
    {
        get => _neighbours?.PreviousOfLeft;
        set => NeighboursFor(value)?.PreviousOfLeft = value;
    }

    public MatchTuple? NextOfLeft
    {
        get => _neighbours?.NextOfLeft;
        set => NeighboursFor(value)?.NextOfLeft = value;
    }

    public MatchTuple? PreviousOfRight
    {
        get => _neighbours?.PreviousOfRight;
        set => NeighboursFor(value)?.PreviousOfRight = value;
    }

    public MatchTuple? NextOfRight
    {
        get => _neighbours?.NextOfRight;
        set => NeighboursFor(value)?.NextOfRight = value;
    }

    public int Count
    {
        get
        {
            var count = 0;
            for (var tuple = this; tuple is not null; tuple = tuple.Parent)
            {
                if (tuple.Fact is not null)
                    count++;
            }

            return count;
        }
    }

    public IEnumerable<IFact> Facts
    {
        get
        {
            for (var tuple = this; tuple is not null; tuple = tuple.Parent)
            {
                if (tuple.Fact is not null)
                    yield return tuple.Fact;
            }
        }
    }

    public object? Get(BetaNode node) => node.SlotCount == 1 ? Slot : Unsafe.As<object?[]>(Slot)?[node.SlotIndex];

    public void Set(BetaNode node, object? value)
    {
        if (node.SlotCount == 1)
        {
            Slot = value;
            return;
        }

        var slots = Unsafe.As<object?[]>(Slot);
        if (slots is null)
        {
            if (value is null)
                return;
            Slot = slots = new object?[node.SlotCount];
        }

        slots[node.SlotIndex] = value;
    }

    public MatchTuple Ancestor(int up)
    {
        var tuple = this;
        for (; up > 0; up--)
            tuple = tuple.Parent!;
        return tuple;
    }

    private Neighbours? NeighboursFor(MatchTuple? other) => other is null ? _neighbours : _neighbours ??= new Neighbours();

    private sealed class Neighbours
    {
        public MatchTuple? PreviousOfLeft;

        public MatchTuple? NextOfLeft;

        public MatchTuple? PreviousOfRight;

        public MatchTuple? NextOfRight;
    }
}
