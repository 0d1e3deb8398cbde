using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Network;

/// <summary>A tuple in a left index, with what each node below the index keeps of it.</summary>
internal sealed class LeftEntry(MatchTuple tuple)
{
    public readonly MatchTuple Tuple = tuple;

    /// <summary>The facts with the same key; null when the key could not be evaluated.</summary>
    public KeyGroup? Group;

    public KeyGroup? OldGroup;

    public LeftEntry? Previous;

    public LeftEntry? Next;

    public object? State;

    /// <summary>The child found for the pair under examination, while a node compares old and new matches.</summary>
    public MatchTuple? Scratch;

    public object? Get(PairedNode node) => node.PlaceCount == 1 ? State : Unsafe.As<object?[]>(State)?[node.Place];

    public void Set(PairedNode node, object? value)
    {
        if (node.PlaceCount == 1)
        {
            State = value;
            return;
        }

        var states = Unsafe.As<object?[]>(State);
        if (states is null)
        {
            if (value is null)
                return;
            State = states = new object?[node.PlaceCount];
        }

        states[node.Place] = value;
    }

    public MatchTuple? Children(PairedNode node) => Unsafe.As<MatchTuple>(Get(node));

    public void AddChild(PairedNode node, MatchTuple child)
    {
        child.Left = this;
        var first = Children(node);
        if (first is null)
        {
            Set(node, child);
            child.PreviousOfLeft = child.NextOfLeft = child;
            return;
        }

        MatchRing.Append(first, child);
    }

    public void RemoveChild(PairedNode node, MatchTuple child) => Set(node, MatchRing.Remove(Children(node), child));
}
