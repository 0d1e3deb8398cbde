namespace Appraisal.Engine.Network;

/// <summary>The changes that wait for a node's turn.</summary>
internal sealed class PendingFacts
{
    public readonly Batch<Fact> Asserts = new();

    public readonly Batch<int> Updates = new();

    public readonly Batch<int> Retracts = new();

    public void Clear()
    {
        Asserts.Clear();
        Updates.Clear();
        Retracts.Clear();
    }
}
