namespace Appraisal.Engine.Network;

/// <summary>A fact in the right memory of one node.</summary>
internal class RightEntry(Fact fact, RightNode node)
{
    public readonly Fact Fact = fact;

    public readonly RightNode Node = node;

    public RightEntry? NextOfFact;

    public KeyGroup? Group;

    public RightEntry? Previous;

    public RightEntry? Next;

    public int Stamp;
}

/// <summary>A fact in the right memory of a node that makes tuples of it. Other nodes have many entries and need less.</summary>
internal sealed class JoinedEntry(Fact fact, RightNode node) : RightEntry(fact, node)
{
    /// <summary>The first of the tuples joined with this fact, a ring.</summary>
    public MatchTuple? Children;

    /// <summary>The child found for the pair under examination, while a node compares old and new matches.</summary>
    public MatchTuple? Scratch;

    public void AddChild(MatchTuple child)
    {
        child.Right = this;
        if (Children is null)
        {
            Children = child;
            child.PreviousOfRight = child.NextOfRight = child;
            return;
        }

        var last = Children.PreviousOfRight!;
        last.NextOfRight = child;
        child.PreviousOfRight = last;
        child.NextOfRight = Children;
        Children.PreviousOfRight = child;
    }

    public void RemoveChild(MatchTuple child)
    {
        if (ReferenceEquals(child.NextOfRight, child))
        {
            Children = null;
        }
        else
        {
            child.PreviousOfRight!.NextOfRight = child.NextOfRight;
            child.NextOfRight!.PreviousOfRight = child.PreviousOfRight;
            if (ReferenceEquals(Children, child))
                Children = child.NextOfRight;
        }

        child.PreviousOfRight = child.NextOfRight = null;
        child.Right = null;
    }
}
