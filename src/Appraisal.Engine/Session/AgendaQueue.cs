using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <summary>The waiting activations of one priority in order of arrival. One that leaves early leaves a hole, which is passed over.</summary>
internal struct AgendaQueue
{
    private const int SmallestSize = 4;

    private Chunks<Activation?> _items;

    /// <summary>The length at which the queue looks for holes, before it grows on.</summary>
    private int _limit;

    private int _head;
    private int _tail;
    private int _count;

    /// <summary>The activation that waits longest, or null.</summary>
    public Activation? Peek()
    {
        if (_count == 0)
            return null;
        while (_items[_head] is null)
            _head++;
        return _items[_head];
    }

    public void Add(Activation activation)
    {
        if (_tail == _limit)
            MoveUp();
        _items.MakeRoom(_tail);
        activation.Place = _tail;
        _items[_tail++] = activation;
        _count++;
    }

    public void Remove(Activation activation)
    {
        _items[activation.Place] = null;
        activation.Place = Activation.Nowhere;
        if (--_count == 0)
            _head = _tail = 0;
    }

    public void Clear()
    {
        _items.Clear(0, _tail);
        _head = _tail = _count = 0;
    }

    /// <summary>Closes holes if they outnumber the activations.</summary>
    private void MoveUp()
    {
        if (_limit == 0)
            _items = new Chunks<Activation?>(SmallestSize);
        if (_count >= _tail / 2)
        {
            _limit = Math.Max(SmallestSize, _tail * 2);
            return;
        }

        var next = 0;
        for (var i = _head; i < _tail; i++)
        {
            if (_items[i] is not { } activation)
                continue;
            activation.Place = next;
            _items[next++] = activation;
        }

        _items.Clear(next, _tail);
        _head = 0;
        _tail = next;
    }
}
