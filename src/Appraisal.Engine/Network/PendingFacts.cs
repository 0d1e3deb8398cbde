namespace Appraisal.Engine.Network;

/// <summary>The changes that wait for a node's turn.</summary>
internal sealed class PendingFacts
{
    private HashSet<LeftEntry>? _known;
    private Batch<MatchTuple>? _tuples;

    public readonly Batch<Fact> Asserts = new();

    public readonly Batch<int> Updates = new();

    public readonly Batch<int> Retracts = new();

    /// <summary>Tuples that changed while facts waited, each once: the node judges them when the facts are in.</summary>
    public readonly Batch<LeftEntry> Judged = new();

    /// <summary>The tuples of a gate, which takes no facts itself.</summary>
    public Batch<MatchTuple> Tuples => _tuples ??= new Batch<MatchTuple>();

    /// <summary>Whether the query whose results the node takes has changes waiting itself.</summary>
    public bool HasWaitingSource;

    /// <summary>Whether facts wait that the node knows already, so that they may part from what they match with.</summary>
    public bool MayPart => Updates.Count > 0 || Retracts.Count > 0 || HasWaitingSource;

    public bool IsEmpty => Asserts.Count == 0 && Updates.Count == 0 && Retracts.Count == 0 && Judged.Count == 0;

    /// <summary>Leaves a tuple to the node's turn; false if it was left to it before.</summary>
    public bool Judge(LeftEntry tuple)
    {
        if (!(_known ??= []).Add(tuple))
            return false;
        Judged.Add(tuple);
        return true;
    }

    /// <summary>Whether a tuple is left to the node's turn.</summary>
    public bool Judges(LeftEntry tuple) => Judged.Count > 0 && _known!.Contains(tuple);

    public void Clear()
    {
        Asserts.Clear();
        Updates.Clear();
        Retracts.Clear();
        Judged.Clear();
        _known?.Clear();
        _tuples?.Clear();
        HasWaitingSource = false;
    }
}
