namespace Appraisal.Engine.Network;

/// <summary>
/// Chains of tuples made from the same left tuple. The first one knows the last. One alone knows nobody: most are, and the garbage
/// collector has no links of theirs to adjust.
/// </summary>
internal static class MatchChain
{
    /// <summary>Puts a tuple at the end of a chain and returns the first of it.</summary>
    public static MatchTuple Append(MatchTuple? first, MatchTuple child)
    {
        if (first is null)
            return child;
        var last = first.PreviousOfLeft ?? first;
        last.NextOfLeft = child;
        child.PreviousOfLeft = last;
        first.PreviousOfLeft = child;
        return first;
    }

    /// <summary>Takes a tuple out of its chain and returns the first of the others.</summary>
    public static MatchTuple? Remove(MatchTuple first, MatchTuple child)
    {
        var next = child.NextOfLeft;
        var previous = child.PreviousOfLeft;
        child.PreviousOfLeft = child.NextOfLeft = null;
        if (ReferenceEquals(first, child))
        {
            next?.PreviousOfLeft = ReferenceEquals(previous, next) ? null : previous;
            return next;
        }

        previous!.NextOfLeft = next;
        if (next is not null)
            next.PreviousOfLeft = previous;
        else
            first.PreviousOfLeft = ReferenceEquals(previous, first) ? null : previous;
        return first;
    }
}
