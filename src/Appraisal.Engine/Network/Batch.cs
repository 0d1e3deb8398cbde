namespace Appraisal.Engine.Network;

/// <summary>A growing array of items that travel through the network together.</summary>
internal sealed class Batch<T>
{
    public T[] Items = new T[8];

    public int Count;

    public void Add(T item)
    {
        if (Count == Items.Length)
            Array.Resize(ref Items, Count * 2);
        Items[Count++] = item;
    }

    /// <summary>Empties the batch and lets go of its items.</summary>
    public void Clear()
    {
        if (Count == 0)
            return;
        Array.Clear(Items, 0, Count);
        Count = 0;
    }
}
