namespace Appraisal.Engine.Network;

/// <summary>A growing array of items that travel through the network together.</summary>
internal sealed class Batch<T>
{
    private Held<T>[] _items = new Held<T>[8];

    public int Count { get; private set; }

    public T this[int index] => _items[index].Value;

    public void Add(T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++].Value = item;
    }

    /// <summary>Empties the batch and lets go of its items.</summary>
    public void Clear()
    {
        if (Count == 0)
            return;
        Array.Clear(_items, 0, Count);
        Count = 0;
    }
}
