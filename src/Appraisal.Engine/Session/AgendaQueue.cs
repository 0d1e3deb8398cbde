namespace Appraisal.Engine;

/// <summary>The waiting activations of one priority in order of arrival. One that leaves early leaves a hole, which is passed over.</summary>
internal struct AgendaQueue
{
    private const int SmallestSize = 4;

    private Activation?[]? _items;
    private int _head;
    private int _tail;
    private int _count;

    /// <summary>The activation that waits longest, or null.</summary>
    public Activation? Peek()
    {
        if (_count == 0)
            return null;
        while (_items![_head] is null)
            _head++;
        return _items[_head];
    }

    public void Add(Activation activation)
    {
        if (_items is null)
            _items = new Activation?[SmallestSize];
        else if (_tail == _items.Length)
            MakeRoom();
        activation.Place = _tail;
        _items[_tail++] = activation;
        _count++;
    }

    public void Remove(Activation activation)
    {
        _items![activation.Place] = null;
        activation.Place = Activation.Nowhere;
        if (--_count == 0)
            _head = _tail = 0;
    }

    public void Clear()
    {
        if (_items is not null)
            Array.Clear(_items, 0, _tail);
        _head = _tail = _count = 0;
    }

    private void MakeRoom()
    {
        if (_count > _tail / 2)
        {
            Array.Resize(ref _items, _tail * 2);
            return;
        }

        var next = 0;
        for (var i = _head; i < _tail; i++)
        {
            if (_items![i] is not { } activation)
                continue;
            activation.Place = next;
            _items[next++] = activation;
        }

        Array.Clear(_items!, next, _tail - next);
        _head = 0;
        _tail = next;
    }
}
