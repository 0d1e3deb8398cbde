namespace Appraisal.Engine.Network;

/// <summary>The changes that wait for a node's turn.</summary>
internal sealed class PendingFacts
{
    private HashSet<LeftEntry>? _known;
    private Batch<MatchTuple>? _tuples;

    public readonly Batch<Fact> Asserts = new();

    public readonly Batch<int> Updates = new();

    public readonly Batch<int> Retracts = new();

    /// <summary>Tuples that changed while facts waited, each once: a quantifier judges them together with the facts.</summary>
    public readonly Batch<LeftEntry> Judged = new();

    /// <summary>The tuples of a gate, which takes no facts itself.</summary>
    public Batch<MatchTuple> Tuples => _tuples ??= new Batch<MatchTuple>();

    /// <summary>Whether tuples changed while facts waited, and a join left their matches with those facts as they were.</summary>
    public bool HasKeptMatches;

    /// <summary>Whether facts wait that the node knows already, so that they may part from what they match with.</summary>
    public bool MayPart => Updates.Count > 0 || Retracts.Count > 0;

    public bool IsEmpty => Asserts.Count == 0 && Updates.Count == 0 && Retracts.Count == 0;

    public void Judge(LeftEntry tuple)
    {
        if ((_known ??= []).Add(tuple))
            Judged.Add(tuple);
    }

    public void Clear()
    {
        Asserts.Clear();
        Updates.Clear();
        Retracts.Clear();
        Judged.Clear();
        _known?.Clear();
        _tuples?.Clear();
        HasKeptMatches = false;
    }
}
