using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Network;

/// <summary>A tuple in a left index, with what each node below the index keeps of it.</summary>
internal sealed class LeftEntry(MatchTuple tuple)
{
    /// <summary>Up to so many nodes have their state found by search; most nodes have nothing to remember of most tuples.</summary>
    private const int SearchLimit = 8;

    /// <summary>Where an index has no more nodes than this, each has its place at once.</summary>
    private const int FewNodes = 32;

    public readonly MatchTuple Tuple = tuple;

    /// <summary>The facts with the same key; null when the key could not be evaluated.</summary>
    public KeyGroup? Group;

    public KeyGroup? OldGroup;

    public LeftEntry? Previous;

    public LeftEntry? Next;

    public object? State;

    /// <summary>The child found for the pair under examination, while a node compares old and new matches.</summary>
    public MatchTuple? Scratch;

    public object? Get(PairedNode node)
    {
        if (node.PlaceCount == 1)
            return State;
        if (State is PlacedState[] few)
        {
            foreach (ref readonly var state in few.AsSpan())
            {
                if (state.Place == node.Place)
                    return state.Value;
            }

            return null;
        }

        return Unsafe.As<object?[]>(State)?[node.Place];
    }

    public void Set(PairedNode node, object? value)
    {
        if (node.PlaceCount == 1)
        {
            State = value;
            return;
        }

        if (State is not object?[] all)
        {
            if (node.PlaceCount > FewNodes && TrySetFew(node.Place, value))
                return;
            State = all = Spread(node.PlaceCount);
        }

        all[node.Place] = value;
    }

    public MatchTuple? Children(PairedNode node) => Unsafe.As<MatchTuple>(Get(node));

    public void AddChild(PairedNode node, MatchTuple child)
    {
        var first = Children(node);
        var appended = MatchChain.Append(first, child);
        if (first is null)
            Set(node, appended);
    }

    public void RemoveChild(PairedNode node, MatchTuple child)
    {
        var first = Children(node)!;
        var left = MatchChain.Remove(first, child);
        if (!ReferenceEquals(left, first))
            Set(node, left);
    }

    private bool TrySetFew(int place, object? value)
    {
        var few = State as PlacedState[];
        if (few is null)
        {
            if (value is null)
                return true;
            State = few = [new PlacedState(0, null), new PlacedState(0, null)];
        }

        var free = -1;
        for (var i = 0; i < few.Length; i++)
        {
            if (few[i].Value is null)
            {
                free = i;
            }
            else if (few[i].Place == place)
            {
                few[i] = new PlacedState(place, value);
                return true;
            }
        }

        if (value is null)
            return true;
        if (free < 0)
        {
            if (few.Length == SearchLimit)
                return false;
            free = few.Length;
            Array.Resize(ref few, few.Length * 2);
            State = few;
        }

        few[free] = new PlacedState(place, value);
        return true;
    }

    private object?[] Spread(int places)
    {
        var all = new object?[places];
        if (State is PlacedState[] few)
        {
            foreach (var state in few)
            {
                if (state.Value is not null)
                    all[state.Place] = state.Value;
            }
        }

        return all;
    }

    private readonly record struct PlacedState(int Place, object? Value);
}
