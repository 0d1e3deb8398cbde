namespace Appraisal.Engine.Network;

/// <summary>Rings of tuples made from the same left tuple: the first one knows the last.</summary>
internal static class MatchRing
{
    public static void Append(MatchTuple first, MatchTuple child)
    {
        var last = first.PreviousOfLeft!;
        last.NextOfLeft = child;
        child.PreviousOfLeft = last;
        child.NextOfLeft = first;
        first.PreviousOfLeft = child;
    }

    /// <summary>Takes a tuple out of its ring and returns the first of the others.</summary>
    public static MatchTuple? Remove(MatchTuple? first, MatchTuple child)
    {
        if (ReferenceEquals(child.NextOfLeft, child))
        {
            first = null;
        }
        else
        {
            child.PreviousOfLeft!.NextOfLeft = child.NextOfLeft;
            child.NextOfLeft!.PreviousOfLeft = child.PreviousOfLeft;
            if (ReferenceEquals(first, child))
                first = child.NextOfLeft;
        }

        child.PreviousOfLeft = child.NextOfLeft = null;
        return first;
    }
}
